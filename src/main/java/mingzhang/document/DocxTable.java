package mingzhang.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The rows and cells of one table of a docx, merged ones counted out. */
final class DocxTable {
    /**
     * @param rowSpan 0 for a cell that one from above covers
     */
    record TableCell(Element element, int columnSpan, int rowSpan) {}

    /**
     * @param header whether the row is repeated on each page
     */
    record TableRow(List<TableCell> cells, boolean header) {}

    /** Where a merged cell stands that may grow downwards. */
    private record Owner(int row, int cell) {}

    private final List<List<TableCell>> cells = new ArrayList<>();
    private final List<Boolean> headers = new ArrayList<>();
    private final Map<Integer, Owner> owners = new HashMap<>();

    DocxTable(Element table) {
        rowsIn(table);
    }

    List<TableRow> rows() {
        List<TableRow> rows = new ArrayList<>();
        for (int r = 0; r < cells.size(); r++) {
            rows.add(new TableRow(List.copyOf(cells.get(r)), headers.get(r)));
        }
        return rows;
    }

    int cells() {
        return cells.stream().mapToInt(List::size).sum();
    }

    private void rowsIn(Element parent) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "tr" -> {
                    if (Xml.path(child, "trPr", "del").isEmpty()) {
                        row(child);
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rowsIn(child);
                default -> {}
            }
        }
    }

    private void row(Element row) {
        List<Element> found = new ArrayList<>();
        cellsIn(row, found);
        cells.add(new ArrayList<>());
        headers.add(Xml.isOn(row, "trPr", "tblHeader"));
        int before = Xml.integer(Xml.value(row, "trPr", "gridBefore"), 0);
        int column = Math.min(Math.max(0, before), Limits.SPAN);
        if (column > 0) {
            cells.get(cells.size() - 1).add(new TableCell(new Element("empty"), column, 1));
        }
        for (Element cell : found) {
            column += cell(cell, column);
        }
    }

    private static void cellsIn(Element parent, List<Element> found) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "tc" -> found.add(child);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cellsIn(child, found);
                default -> {}
            }
        }
    }

    private int cell(Element cell, int column) {
        List<TableCell> row = cells.get(cells.size() - 1);
        int wide = Xml.integer(Xml.value(cell, "tcPr", "gridSpan"), 1);
        int span = Math.min(Math.max(1, wide), Limits.SPAN);
        Optional<Element> merge = Xml.path(cell, "tcPr", "vMerge");
        boolean goesOn = merge.isPresent() && !Xml.attribute(merge.get(), "val").equals("restart");
        Owner owner = owners.get(column);
        if (goesOn && owner != null) {
            TableCell above = cells.get(owner.row()).get(owner.cell());
            if (above.columnSpan() == span) {
                int rowSpan = above.rowSpan() + 1;
                cells.get(owner.row())
                        .set(owner.cell(), new TableCell(above.element(), span, rowSpan));
                row.add(new TableCell(cell, span, 0));
                return span;
            }
        }
        if (merge.isPresent()) {
            owners.put(column, new Owner(cells.size() - 1, row.size()));
        } else {
            owners.remove(column);
        }
        row.add(new TableCell(cell, span, 1));
        return span;
    }
}
