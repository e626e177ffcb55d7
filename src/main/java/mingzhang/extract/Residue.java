package mingzhang.extract;

import java.util.List;
import mingzhang.document.Block;
import mingzhang.document.Paragraph;
import mingzhang.document.Table;

/** Finds the chart data that stands behind everything else. */
final class Residue {
    private Residue() {}

    /** Index of the first block of the tail; the number of blocks where there is none. */
    static int begin(List<Block> blocks) {
        int begin = blocks.size();
        int evidence = blocks.size();
        for (int i = blocks.size() - 1; i >= 0 && couldBe(blocks.get(i)); i--) {
            begin = i;
            if (isData(blocks.get(i))) {
                evidence = i;
            }
        }
        return evidence == blocks.size() ? blocks.size() : begin;
    }

    private static boolean couldBe(Block block) {
        if (block instanceof Table table) {
            return table.chart() || isSmall(table);
        }
        if (!(block instanceof Paragraph paragraph)) {
            return false;
        }
        String text = paragraph.text().strip().text();
        Label label = Label.read(text);
        boolean numbered =
                label.number() > 0 && !Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0));
        return !numbered
                && !text.endsWith("。")
                && !text.endsWith("表")
                && (text.length() <= 40 || text.indexOf('\t') >= 0);
    }

    /** Whether labels are followed by a run of numbers, as in the data of a chart. */
    private static boolean isData(Block block) {
        if (block instanceof Table table) {
            return table.chart() || isChartTable(table);
        }
        String[] cells = ((Paragraph) block).text().text().split("\t", -1);
        return isSeries(List.of(cells));
    }

    private static boolean isChartTable(Table table) {
        return isSmall(table)
                && table.rows().stream()
                        .anyMatch(
                                row ->
                                        isSeries(
                                                row.cells().stream()
                                                        .map(cell -> cell.text().text())
                                                        .toList()));
    }

    /** Whether the table has few rows, at least one number, and no text in it. */
    private static boolean isSmall(Table table) {
        List<String> cells =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text().text())
                        .toList();
        return table.rows().size() <= 12
                && cells.stream().anyMatch(Residue::isNumber)
                && cells.stream().allMatch(cell -> cell.length() <= 60);
    }

    private static boolean isSeries(List<String> cells) {
        long numbers = cells.stream().filter(Residue::isNumber).count();
        long labels = cells.stream().filter(cell -> !cell.isBlank() && !isNumber(cell)).count();
        return numbers >= 2 && labels >= 1;
    }

    private static boolean isNumber(String cell) {
        String text = cell.strip();
        return !text.isEmpty()
                && text.length() <= 24
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.,%E".indexOf(c) >= 0);
    }
}
