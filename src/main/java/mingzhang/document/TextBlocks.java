package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/** Tells the tables of a text from its prose. */
final class TextBlocks {
    private final List<SourceLine> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final LineJoining prose = new LineJoining(blocks);
    private final int tail;

    private TextBlocks(List<SourceLine> lines) {
        this.lines = lines;
        this.tail = ChartTail.start(lines);
    }

    static List<Block> of(List<SourceLine> lines) throws RefusedException {
        TextBlocks text = new TextBlocks(lines);
        text.read();
        return text.blocks;
    }

    private void read() throws RefusedException {
        int i = 0;
        int cells = 0;
        while (i < lines.size()) {
            SourceLine line = lines.get(i);
            cells += line.is(SourceLine.Shape.CELL) ? 1 : 0;
            if (cells > Limits.CELLS) {
                throw new RefusedException("too-many-cells", line.number(), Limits.CELLS);
            }
            boolean chart = i >= tail && !line.is(SourceLine.Shape.PLAIN);
            if (line.is(SourceLine.Shape.BLANK)) {
                prose.flush();
                i++;
            } else if (line.is(SourceLine.Shape.ROW) && isProse(i)) {
                prose.flush();
                prose.add(line.text());
                i++;
            } else if (line.is(SourceLine.Shape.ROW) || (chart && hasText(line))) {
                prose.flush();
                i = rows(i);
            } else if (line.is(SourceLine.Shape.CELL)) {
                prose.flush();
                i = cells(i);
            } else {
                prose.add(line.text());
                i++;
            }
        }
        prose.flush();
    }

    private boolean isProse(int i) {
        String before = i == 0 ? "" : lines.get(i - 1).text().text();
        SourceLine line = lines.get(i);
        return TabbedProse.isListItem(line) || TabbedProse.isContents(line, before);
    }

    private static boolean hasText(SourceLine line) {
        return !line.text().isBlank();
    }

    private int cells(int from) throws RefusedException {
        CellRegion region = CellRegion.at(lines, from);
        if (TabbedProse.isIndented(region.rows())) {
            paragraphs(region.rows());
            return region.end();
        }
        for (List<RawRow> table : TableCutting.cut(region.rows())) {
            add(table, false);
        }
        return region.end();
    }

    private int rows(int from) throws RefusedException {
        RowRegion region = RowRegion.at(lines, from, from >= tail);
        List<RawRow> rows = region.rows();
        boolean chart = from >= tail && region.isChart();
        if (chart && rows.stream().anyMatch(row -> row.size() > 1)) {
            refuseTooWide(rows);
            blocks.add(TableShape.chart(rows));
        } else {
            add(rows, true);
        }
        return region.end();
    }

    private void add(List<RawRow> rows, boolean aligned) throws RefusedException {
        refuseTooWide(rows);
        if (rows.stream().anyMatch(row -> row.size() > 1)) {
            blocks.add(aligned ? TableShape.aligned(rows) : TableShape.flattened(rows));
            return;
        }
        paragraphs(rows);
    }

    private void paragraphs(List<RawRow> rows) {
        for (RawRow row : rows) {
            for (SourceText cell : row.cells()) {
                blocks.add(new Paragraph(cell, 0));
            }
        }
    }

    private static void refuseTooWide(List<RawRow> rows) throws RefusedException {
        long width = rows.stream().mapToInt(RawRow::size).max().orElse(0);
        if (width * rows.size() > Limits.CELLS) {
            int line = rows.get(0).cells().get(0).line();
            throw new RefusedException("too-many-cells", line, Limits.CELLS);
        }
    }
}
