package mingzhang.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.report.ReportId;

/**
 * One report's lines of every file of open data. They depend on that report alone (and on the
 * archive's settings and words), so that a build may keep them and the files are spliced from them.
 *
 * @param lines by table, in the order of the tables
 */
public record ReportRows(ReportId id, Map<String, List<Line>> lines) {
    public ReportRows {
        lines = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /**
     * A line of CSV with its line end.
     *
     * @param measure which measure's file it also belongs to, or empty
     */
    public record Line(String measure, String text) {}

    List<Line> of(String table) {
        return lines.getOrDefault(table, List.of());
    }

    /** These rows as bytes to be kept. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, id.unit());
            out.writeInt(id.year());
            out.writeInt(lines.size());
            for (Map.Entry<String, List<Line>> table : lines.entrySet()) {
                write(out, table.getKey());
                out.writeInt(table.getValue().size());
                for (Line line : table.getValue()) {
                    write(out, line.measure());
                    write(out, line.text());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The rows that {@link #toBytes} kept; an unchecked I/O exception where they are cut short. */
    public static ReportRows fromBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            ReportId id = new ReportId(read(in), in.readInt());
            Map<String, List<Line>> lines = new LinkedHashMap<>();
            for (int tables = in.readInt(); tables > 0; tables--) {
                String table = read(in);
                List<Line> rows = new ArrayList<>();
                for (int count = in.readInt(); count > 0; count--) {
                    rows.add(new Line(read(in), read(in)));
                }
                lines.put(table, List.copyOf(rows));
            }
            return new ReportRows(id, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] utf8 = in.readNBytes(length);
        if (utf8.length < length) {
            throw new IOException("kept rows are cut short");
        }
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
