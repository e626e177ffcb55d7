package mingzhang.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import mingzhang.archive.SiteFiles;

/** A CSV file in the making, which counts and hashes what goes into it. */
final class Sink {
    /** The byte-order mark that a spreadsheet needs to take a file as UTF-8. */
    static final String MARK = "\uFEFF";

    private final String path;
    private final String table;
    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private long bytes;
    private long rows;

    private Sink(String path, String table, OutputStream out) {
        this.path = path;
        this.table = table;
        this.out = new BufferedOutputStream(out, 1 << 14);
    }

    /** Begins a file for scripts. */
    static Sink open(SiteFiles files, String path, Table<?> table) {
        Sink sink = new Sink(path, table.name(), files.open(path));
        sink.write(table.header());
        return sink;
    }

    /** Begins a file for people, who open it in a spreadsheet. */
    static Sink openMarked(SiteFiles files, String path, Table<?> table) {
        Sink sink = new Sink(path, table.name(), files.open(path));
        sink.write(MARK + table.header());
        return sink;
    }

    void add(List<ReportRows.Line> lines) {
        lines.forEach(this::add);
    }

    void add(ReportRows.Line line) {
        write(line.text());
        rows++;
    }

    private void write(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        digest.update(utf8);
        bytes += utf8.length;
        try {
            out.write(utf8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the file. */
    DataFile close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DataFile(path, table, bytes, rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
