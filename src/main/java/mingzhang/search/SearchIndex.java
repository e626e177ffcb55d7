package mingzhang.search;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipOutputStream;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.Settings;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Words;

/** Writes the index of an archive and packs it for publishing. */
public final class SearchIndex {
    private final SearchBuild build;

    /**
     * Takes what is kept of each bucket of units, or makes it.
     *
     * @param jobs how many things are done at a time
     */
    public SearchIndex(SearchInput input, KeptFolder kept, int jobs) throws IOException {
        this.build = new SearchBuild(input, kept, jobs);
    }

    /** Puts what the browser searches with: the scripts and the parts they load. */
    public void putParts(SiteFiles site) throws IOException {
        BrowserScripts.put(site);
        build.putParts(site);
    }

    /** Puts what tells browsers how to search the archive. */
    public static void describe(Settings settings, Words words, SiteFiles site) {
        OpenSearch.put(settings, words, site);
    }

    /** Packs the index, nothing compressed, so that what did not change stays the same bytes. */
    public void pack(OutputStream out) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(new Unclosed(out), 1 << 16))) {
            build.pack(zip);
        }
    }

    /** What the zip is written to stays open: whoever opened it closes it. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            out.write(from, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
