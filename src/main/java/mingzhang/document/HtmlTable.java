package mingzhang.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The rows and cells of one table of a page, those of tables inside it left out. */
final class HtmlTable {
    /** Cells with more text than this hold a page's text, not a value. */
    private static final int PAGE_TEXT = 2_000;

    private final List<List<Element>> rows = new ArrayList<>();
    private final List<Element> captions = new ArrayList<>();
    private final Set<Element> heads = Collections.newSetFromMap(new IdentityHashMap<>());

    HtmlTable(Element table) {
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "caption" -> captions.add(child);
                case "tr" -> row(child);
                case "thead" -> {
                    heads.addAll(child.children());
                    group(child);
                }
                case "tbody", "tfoot" -> group(child);
                default -> {}
            }
        }
    }

    List<List<Element>> rows() {
        return rows;
    }

    List<Element> captions() {
        return captions;
    }

    /**
     * Whether the table only puts a page's text in its place: one cell, or one that holds most of
     * the page and more than a value.
     *
     * @param total characters of the whole page
     */
    boolean isLayout(int total) {
        int cells = rows.stream().mapToInt(List::size).sum();
        if (cells <= 1) {
            return true;
        }
        if (cells > 60) {
            return false;
        }
        for (List<Element> row : rows) {
            for (Element cell : row) {
                boolean structured = cell.selectFirst("p,div,table,br") != null;
                int length = structured ? cell.text().length() : 0;
                boolean most = length > 200 && length * 2 > total;
                if (structured && (most || length > PAGE_TEXT) && holdsHeadings(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    CellSpec spec(Element cell, SourceText text) {
        int columns = Math.max(1, HtmlLists.integer(cell.attr("colspan"), 1));
        int down = HtmlLists.integer(cell.attr("rowspan"), 1);
        int reach = down <= 0 ? Math.max(1, rows.size()) : Math.min(down, rows.size());
        boolean header = cell.nameIs("th") || heads.contains(cell.parent());
        return new CellSpec(text, Math.min(columns, Limits.SPAN), reach, header);
    }

    private static boolean holdsHeadings(Element cell) {
        int headings = 0;
        for (Element line : cell.select("p,h1,h2,h3,h4,h5,h6,div,span")) {
            headings += Wording.isNumberedHeading(line.ownText()) ? 1 : 0;
        }
        return headings >= 2 || cell.wholeText().contains("第二部分");
    }

    private void group(Element group) {
        for (Element child : group.children()) {
            if (child.nameIs("tr")) {
                row(child);
            }
        }
    }

    private void row(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : row.children()) {
            if (child.nameIs("td") || child.nameIs("th")) {
                cells.add(child);
            }
        }
        rows.add(cells);
    }
}
