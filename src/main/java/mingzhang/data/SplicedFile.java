package mingzhang.data;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mingzhang.archive.Sha256;
import mingzhang.archive.SiteFiles;

/**
 * A file of open data that holds lines of many reports. First it is told which, so that it knows
 * whether the published one holds the same; if not, it is written.
 */
final class SplicedFile {
    private final String path;
    private final Table<?> table;
    private final boolean marked;
    private final String head;
    private final boolean isLong;
    private final PartList parts = PartList.empty();
    private Optional<EarlierFile> earlier = Optional.empty();
    private final MessageDigest blocks = Sha256.digest();
    private long bytes;
    private long rows;
    private String key = "";
    private Optional<String> sha256 = Optional.empty();
    private Optional<Sink> sink = Optional.empty();

    /**
     * @param marked whether it is for people, who open it in a spreadsheet
     * @param isLong whether it pays to take stretches of it from the published one
     */
    SplicedFile(String path, Table<?> table, boolean marked, boolean isLong) {
        this.isLong = isLong;
        this.path = path;
        this.table = table;
        this.marked = marked;
        this.head = marked ? Sink.MARK + table.header() : table.header();
        this.bytes = Sink.utf8(head).length;
        blocks.update(Sink.utf8(path + " " + head));
    }

    /** Lines that it will hold next. */
    void expect(RowIndex.Block block) {
        expect(block.hash(), block.rows(), block.bytes());
    }

    void expect(String hash, int count, long length) {
        blocks.update(Sink.utf8(hash));
        rows += count;
        bytes += length;
    }

    /** Puts the published file again if it holds the same; whether it does. */
    boolean keep(KeptRows kept, SiteFiles site) {
        key = HexFormat.of().formatHex(blocks.digest());
        sha256 = marked ? Optional.of("") : kept.sha256(key);
        if (isLong) {
            kept.holdParts(key);
        }
        return sha256.isPresent() && site.keep(List.of(path), key);
    }

    /**
     * The next part is the published file's own, which is copied; false where its lines have to be
     * written.
     *
     * @param hash of the block of lines that the part belongs to
     */
    boolean takes(KeptRows kept, SiteFiles site, String hash, int length) {
        begin(kept, site);
        parts.add(hash, length);
        return earlier.isPresent() && earlier.get().takes(parts, sink.orElseThrow());
    }

    private void begin(KeptRows kept, SiteFiles site) {
        if (sink.isEmpty()) {
            int begin = Sink.utf8(head).length;
            if (isLong) {
                earlier = EarlierFile.of(path, begin, kept, site);
            }
            sink = Optional.of(Sink.open(site.open(path, key), head, !marked));
        }
    }

    /** The next lines, which nothing was taken for. */
    void write(KeptRows kept, SiteFiles site, byte[] from, int offset, int length) {
        begin(kept, site);
        earlier.ifPresent(file -> file.flush(sink.orElseThrow()));
        sink.get().write(from, offset, length);
    }

    /** Ends a file that was written. */
    void close(KeptRows kept, SiteFiles site) {
        write(kept, site, new byte[0], 0, 0);
        earlier.ifPresent(EarlierFile::close);
        sha256 = Optional.of(sink.orElseThrow().close());
        if (!marked) {
            kept.keepSha256(key, sha256.get());
        }
        if (isLong && parts.size() > 0) {
            kept.keepParts(key, parts.toBytes());
        }
    }

    DataFile listed() {
        return new DataFile(path, table.name(), bytes, rows, sha256.orElseThrow());
    }
}
