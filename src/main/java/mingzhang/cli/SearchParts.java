package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Words;
import mingzhang.search.SearchIndex;
import mingzhang.search.SearchInput;
import mingzhang.site.DataFile;

/** Writes the index, packs it for publishing, and the parts that the browser searches. */
final class SearchParts {
    private static final String NAME = "index.zip";

    private SearchParts() {}

    /**
     * Puts everything that searching needs; the packed index as the data page lists it.
     *
     * @param folder empty, for the index while it is written
     */
    static DataFile put(
            SearchInput input, Words words, KeptFolder kept, Path folder, int jobs, SiteFiles site)
            throws IOException {
        Path index = SearchIndex.write(input, kept, folder, jobs, site);
        SearchIndex.describe(input.taken().archive().settings(), words, site);
        try (MeasuredStream file = new MeasuredStream(site.open("data/" + NAME))) {
            SearchIndex.pack(index, file);
            return new DataFile(NAME, file.bytes(), -1, file.sha256());
        }
    }
}
