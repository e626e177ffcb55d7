package mingzhang.search;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.Settings;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Words;

/** Writes the index of an archive and packs it for publishing. */
public final class SearchIndex {
    private static final LocalDateTime STEADY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final SearchBuild build;

    /**
     * Takes what is kept of each bucket of units, or makes it.
     *
     * @param folder empty, to work in
     * @param jobs how many things are done at a time
     */
    public SearchIndex(SearchInput input, KeptFolder kept, Path folder, int jobs)
            throws IOException {
        this.build = new SearchBuild(input, kept, folder, jobs);
    }

    /** Puts what the browser searches with: the scripts and the parts they load. */
    public void putParts(SiteFiles site) throws IOException {
        BrowserScripts.put(site);
        build.putParts(site);
    }

    /** Puts the buckets together; where the Lucene index is. */
    public Path write() throws IOException {
        return build.index();
    }

    /** Puts what tells browsers how to search the archive. */
    public static void describe(Settings settings, Words words, SiteFiles site) {
        OpenSearch.put(settings, words, site);
    }

    /** Packs an index, nothing compressed, so that what did not change stays the same bytes. */
    public static void pack(Path folder, OutputStream out) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> !f.endsWith("write.lock")).sorted().toList();
        }
        try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(file.getFileName().toString());
                entry.setSize(Files.size(file));
                entry.setCrc(checksum(file));
                entry.setTimeLocal(STEADY_TIME);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
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

    private static long checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        try (var in = new java.util.zip.CheckedInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sum.getValue();
    }
}
