package mingzhang.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Sha256;
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

    /** The lines as they are kept. */
    public static final class Kept {
        private final RowIndex index;
        private final byte[] bytes;

        private Kept(RowIndex index, byte[] bytes) {
            this.index = index;
            this.bytes = bytes;
        }

        /** Where each table's lines stand. */
        public RowIndex index() {
            return index;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    List<Line> of(String table) {
        return lines.getOrDefault(table, List.of());
    }

    /**
     * These rows as bytes to be kept.
     *
     * @param files the files that were put beside the report's page
     */
    public Kept kept(List<String> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<RowIndex.Block> blocks = new ArrayList<>();
        lines.forEach(
                (table, rows) -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    List<RowIndex.Run> runs = new ArrayList<>();
                    for (Line line : rows) {
                        byte[] utf8 = line.text().getBytes(StandardCharsets.UTF_8);
                        bytes.writeBytes(utf8);
                        run(runs, line.measure(), utf8.length);
                    }
                    blocks.add(block(table, rows.size(), bytes.toByteArray(), runs));
                    all.writeBytes(bytes.toByteArray());
                });
        return new Kept(new RowIndex(blocks, files), all.toByteArray());
    }

    private static RowIndex.Block block(
            String table, int rows, byte[] bytes, List<RowIndex.Run> runs) {
        boolean measured = runs.stream().anyMatch(run -> !run.measure().isEmpty());
        return new RowIndex.Block(
                table,
                rows,
                bytes.length,
                Sha256.of(bytes).substring(0, 32),
                RowIndex.checksum(bytes, 0, bytes.length),
                measured ? runs : List.of());
    }

    private static void run(List<RowIndex.Run> runs, String measure, int bytes) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).measure().equals(measure)) {
            bytes += runs.remove(last).bytes();
        }
        runs.add(new RowIndex.Run(measure, bytes));
    }
}
