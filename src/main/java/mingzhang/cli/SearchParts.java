package mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.KeptValues;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Words;
import mingzhang.search.SearchIndex;
import mingzhang.search.SearchInput;
import mingzhang.site.DataFile;

/** Writes the parts that the browser searches and the index, packed for publishing. */
final class SearchParts {
    private static final String NAME = "index.zip";
    private static final String PATH = "data/" + NAME;

    private SearchParts() {}

    /**
     * Puts everything that searching needs; the packed index as the data page lists it.
     *
     * @param key hash of all that the index is made from
     */
    static DataFile put(
            SearchInput input, Words words, KeptFolder kept, String key, int jobs, SiteFiles site) {
        try {
            SearchIndex index = new SearchIndex(input, kept, jobs);
            index.putParts(site);
            SearchIndex.describe(input.taken().archive().settings(), words, site);
            KeptValues values = new KeptValues(kept);
            Optional<DataFile> before = values.get("packed", key, DataFile.class);
            if (before.isPresent() && site.keep(List.of(PATH), key)) {
                return before.get();
            }
            DataFile packed = pack(index, key, site);
            values.put("packed", key, packed, DataFile.class);
            return packed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataFile pack(SearchIndex index, String key, SiteFiles site) throws IOException {
        try (MeasuredStream file = new MeasuredStream(site.open(PATH, key))) {
            index.pack(file);
            return new DataFile(NAME, file.bytes(), -1, file.sha256());
        }
    }
}
