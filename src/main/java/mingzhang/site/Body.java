package mingzhang.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mingzhang.document.Block;
import mingzhang.document.Document;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.Table;

/**
 * A report whole, as its page sets it.
 *
 * @param blocks everything a reader of the report sees, in order
 * @param charts the data that the office program kept behind the report's charts
 * @param contents its headings down to the sections
 */
record Body(List<BodyBlock> blocks, List<BodyBlock> charts, List<Contents> contents) {
    private static final int TOP = 3;
    private static final int DEEPEST = 6;
    private static final Pattern NUMERIC =
            Pattern.compile("[\\s\\u00a0]*[-+−]?[0-9０-９][0-9０-９,，.．]*[\\s\\u00a0%％]*");

    static Body of(Document document, Lines lines, Map<Integer, List<FindingNote>> notes) {
        List<BodyBlock> blocks = new ArrayList<>();
        List<Table> residue = new ArrayList<>();
        List<Contents> contents = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                int level = level(heading.level(), open);
                blocks.add(new BodyBlock.HeadingBlock(level, lines.heading(heading.text())));
                if (heading.level() <= 2) {
                    contents.add(Contents.of(heading));
                }
            } else if (block instanceof Paragraph paragraph) {
                List<SourceLine> text = lines.prose(paragraph.text());
                if (!text.isEmpty()) {
                    blocks.add(new BodyBlock.ParagraphBlock(text, notes(text, notes)));
                }
            } else if (block instanceof Table table && table.chart()) {
                residue.add(table);
            } else if (block instanceof Table table) {
                blocks.add(table(table, lines));
            }
        }
        List<BodyBlock> charts = residue.stream().map(t -> table(t, lines)).toList();
        return new Body(blocks, charts, contents);
    }

    /** Headings never skip a level, whatever the source left out. */
    private static int level(int level, Deque<Integer> open) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        int shown = Math.min(DEEPEST, TOP + open.size());
        open.push(level);
        return shown;
    }

    private static List<FindingNote> notes(
            List<SourceLine> text, Map<Integer, List<FindingNote>> notes) {
        return text.stream()
                .filter(SourceLine::first)
                .flatMap(line -> notes.getOrDefault(line.number(), List.of()).stream())
                .toList();
    }

    private static BodyBlock table(Table table, Lines lines) {
        Grid grid = Grid.of(table);
        Set<Integer> numeric = numeric(grid);
        List<BodyBlock.BodyRow> rows = new ArrayList<>();
        int width = 0;
        for (List<Grid.Box> row : grid.rows()) {
            List<BodyBlock.BodyCell> cells = new ArrayList<>();
            for (Grid.Box box : row) {
                width = Math.max(width, box.column() + box.columns());
                cells.add(
                        new BodyBlock.BodyCell(
                                lines.of(box.text()),
                                box.columns(),
                                box.rows(),
                                numeric.contains(box.column()) && isNumber(box),
                                box.column() == 0));
            }
            rows.add(new BodyBlock.BodyRow(cells));
        }
        return new BodyBlock.TableBlock(
                table.line(),
                rows.subList(0, grid.head()),
                rows.subList(grid.head(), rows.size()),
                width > 3);
    }

    /** The columns that hold more numbers than words: only there numbers are set as a column. */
    private static Set<Integer> numeric(Grid grid) {
        Map<Integer, Integer> balance = new HashMap<>();
        grid.rows().stream()
                .skip(grid.head())
                .flatMap(List::stream)
                .filter(box -> !box.text().isBlank())
                .forEach(box -> balance.merge(box.column(), isNumber(box) ? 1 : -1, Integer::sum));
        Set<Integer> columns = new HashSet<>(balance.keySet());
        columns.removeIf(column -> balance.get(column) <= 0);
        return columns;
    }

    private static boolean isNumber(Grid.Box box) {
        return NUMERIC.matcher(box.text().text()).matches();
    }

    /**
     * An entry of the contents list.
     *
     * @param depth 1 for a part, 2 for a section
     */
    record Contents(String label, String href, int depth) {
        static Contents of(Heading heading) {
            String label = heading.text().text().replaceAll("\\s+", " ").strip();
            return new Contents(label, "#L" + heading.line(), heading.level());
        }
    }
}
