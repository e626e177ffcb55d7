package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.TakenIn;
import mingzhang.archive.Words;
import mingzhang.extract.Measures;
import mingzhang.search.SearchIndex;
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
    static DataFile put(TakenIn taken, Words words, Path folder, SiteFiles site)
            throws IOException {
        SearchIndex.write(taken.archive(), taken.reports(), Measures.all(), folder);
        SearchIndex.putBrowserParts(folder, taken.archive().settings(), words, site);
        try (MeasuredStream file = new MeasuredStream(site.open("data/" + NAME))) {
            SearchIndex.pack(folder, file);
            return new DataFile(NAME, file.bytes(), -1, file.sha256());
        }
    }
}
