package mingzhang.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Paragraph;
import mingzhang.document.Table;

/** Cuts the tables of a report into sheets and gives each the short lines over it. */
final class SheetReader {
    private static final long LARGEST = 4_000_000;
    private static final int LONGEST_CAPTION = 80;
    private static final int CAPTIONS = 8;

    private final TableWords words;
    private final TableTitle titles;
    private final ReportName report = new ReportName();
    private final List<Sheet> sheets = new ArrayList<>();
    private List<String> captions = new ArrayList<>();
    private List<SheetRow> rows = new ArrayList<>();

    SheetReader(TableWords words) {
        this.words = words;
        this.titles = new TableTitle(words);
    }

    List<Sheet> read(List<Section> sections) {
        for (Section section : sections) {
            section.heading().ifPresent(heading -> line(heading.text().text()));
            for (Block block : section.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    line(paragraph.text().text());
                } else if (block instanceof Table table && isShown(table)) {
                    table(table);
                }
            }
        }
        return sheets;
    }

    /** A chart's data is not a table, but a table under a statutory title is no chart's data. */
    private boolean isShown(Table table) {
        return !table.chart()
                || captions.stream().anyMatch(line -> titles.statement(line).isPresent());
    }

    private void line(String text) {
        report.line(text);
        if (text.isBlank()) {
            return;
        }
        if (text.length() > LONGEST_CAPTION) {
            captions.clear();
        } else {
            captions.add(text);
            if (captions.size() > CAPTIONS) {
                captions.remove(0);
            }
        }
    }

    private void table(Table table) {
        int width = table.width();
        if ((long) width * table.rows().size() > LARGEST) {
            return;
        }
        for (SheetRow row : rows(table)) {
            if (isCaption(row)) {
                flush();
                row.filled().forEach(cell -> line(cell.text()));
            } else if (beginsProject(row)) {
                restart();
                rows.add(row);
            } else if (!row.isBlank()) {
                rows.add(row);
            }
        }
        flush();
    }

    private static List<SheetRow> rows(Table table) {
        List<SheetRow> rows = new ArrayList<>();
        IdentityHashMap<Cell, SheetCell> known = new IdentityHashMap<>();
        for (List<Optional<Cell>> line : table.grid()) {
            IdentityHashMap<Cell, SheetCell> begun = new IdentityHashMap<>();
            List<SheetCell> slots = new ArrayList<>();
            for (Optional<Cell> cell : line) {
                slots.add(cell.map(c -> cell(c, known, begun)).orElse(SheetCell.NONE));
            }
            begun.forEach((cell, own) -> known.computeIfAbsent(cell, c -> own.fromAbove()));
            rows.add(new SheetRow(slots));
        }
        return rows;
    }

    /** In the row where it begins the cell is its own, below it reaches down from above. */
    private static SheetCell cell(
            Cell cell,
            IdentityHashMap<Cell, SheetCell> known,
            IdentityHashMap<Cell, SheetCell> begun) {
        SheetCell above = known.get(cell);
        return above != null ? above : begun.computeIfAbsent(cell, SheetCell::of);
    }

    /** A row that only titles what follows, or names its unit of money and who made it. */
    private boolean isCaption(SheetRow row) {
        List<SheetCell> filled = row.filled();
        if (filled.isEmpty()) {
            return false;
        }
        if (filled.size() == 1 && !row.slots().isEmpty()) {
            String text = filled.get(0).text();
            if (titles.statement(text).isPresent() || titles.isPerformance(text)) {
                return true;
            }
        }
        return filled.stream().allMatch(cell -> isHead(cell.text()));
    }

    private boolean isHead(String text) {
        String compact = CellLabel.compact(text);
        if (compact.endsWith("表") && compact.contains("公开") && compact.length() <= 10) {
            return true;
        }
        int colon = Math.max(compact.indexOf('：'), compact.indexOf(':'));
        return colon > 0 && words.statements().head().contains(compact.substring(0, colon));
    }

    private boolean beginsProject(SheetRow row) {
        return isProjectName(row) && rows.stream().anyMatch(this::isProjectName);
    }

    private boolean isProjectName(SheetRow row) {
        return row.first().map(c -> words.project().name().contains(c.label())).orElse(false);
    }

    /** A further form without a title of its own keeps the lines over the one before. */
    private void restart() {
        List<String> kept = captions;
        flush();
        captions = new ArrayList<>(kept);
    }

    private void flush() {
        if (rows.isEmpty()) {
            return;
        }
        sheets.add(new Sheet(captions, report.name(), rows));
        captions = new ArrayList<>();
        rows = new ArrayList<>();
    }
}
