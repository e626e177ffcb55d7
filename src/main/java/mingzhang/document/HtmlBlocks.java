package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page's elements and makes blocks of them. */
final class HtmlBlocks {
    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "html",
                    "legend",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                    "caption");

    private final String source;
    private final int offset;
    private final LineStarts starts;
    private final LineCollector lines;
    private final List<Block> blocks = new ArrayList<>();
    private final LineJoining joining = new LineJoining(blocks);
    private final HtmlLists lists = new HtmlLists();
    private int cells;
    private int total;

    /**
     * @param source the whole source, for the places of characters
     * @param offset where in it the parsed markup begins
     */
    HtmlBlocks(String source, LineStarts starts, int offset) {
        this.source = source;
        this.offset = offset;
        this.starts = starts;
        this.lines = new LineCollector(starts);
    }

    List<Block> read(Element root) throws RefusedException {
        total = root.text().length();
        children(root);
        flush(0);
        return blocks;
    }

    private void children(Element parent) throws RefusedException {
        for (Node node : parent.childNodes()) {
            walk(node);
        }
    }

    private void walk(Node node) throws RefusedException {
        if (node instanceof TextNode text) {
            text(text, lines);
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                lines.breakLine();
            } else if (element.nameIs("table")) {
                flush(0);
                table(element);
            } else if (BLOCKS.contains(element.normalName())) {
                block(element);
            } else if (HtmlLists.isListMark(element)) {
                mark(element, lines);
            } else {
                children(element);
            }
        }
    }

    private void block(Element element) throws RefusedException {
        flush(0);
        if (element.nameIs("li")) {
            lines.addAt(lists.label(element), start(element));
        }
        children(element);
        flush(level(element));
    }

    private static int level(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r';
        return heading ? name.charAt(1) - '0' : 0;
    }

    private void flush(int level) {
        joining.block(lines.take(), level);
    }

    private void table(Element table) throws RefusedException {
        HtmlTable read = new HtmlTable(table);
        if (read.rows().isEmpty()) {
            children(table);
            flush(0);
            return;
        }
        if (read.isLayout(total)) {
            for (List<Element> row : read.rows()) {
                for (Element cell : row) {
                    block(cell);
                }
            }
            return;
        }
        for (Element caption : read.captions()) {
            block(caption);
        }
        List<List<CellSpec>> rows = new ArrayList<>();
        for (List<Element> row : read.rows()) {
            List<CellSpec> specs = new ArrayList<>();
            for (Element cell : row) {
                specs.add(read.spec(cell, cellText(cell)));
            }
            cells += row.size();
            rows.add(specs);
        }
        if (cells > Limits.CELLS) {
            int line = starts.at(start(table)).line();
            throw new RefusedException("too-many-cells", line, Limits.CELLS);
        }
        Table made = GridTable.of(rows, starts.at(start(table)).line());
        if (!made.rows().isEmpty()) {
            blocks.add(made);
        }
    }

    private SourceText cellText(Element cell) {
        LineCollector inner = new LineCollector(starts);
        cellText(cell, inner);
        return SourceText.join(inner.take(), "\n");
    }

    private void cellText(Element parent, LineCollector inner) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                text(text, inner);
            } else if (node instanceof Element element) {
                boolean block = BLOCKS.contains(element.normalName()) || element.nameIs("br");
                if (block) {
                    inner.breakLine();
                }
                if (element.nameIs("li")) {
                    inner.addAt(lists.label(element), start(element));
                }
                if (HtmlLists.isListMark(element)) {
                    mark(element, inner);
                } else {
                    cellText(element, inner);
                }
                if (block) {
                    inner.breakLine();
                }
            }
        }
    }

    /** An office program's list number: its blanks only hold the distance to the text. */
    private void mark(Element element, LineCollector into) {
        for (TextNode node : element.textNodes()) {
            String text = node.getWholeText().strip();
            if (!text.isEmpty()) {
                into.addAt(text.replace("\u00a0", ""), start(node));
            }
        }
        for (Element child : element.children()) {
            mark(child, into);
        }
    }

    private void text(TextNode node, LineCollector into) {
        int from = start(node);
        int to = node.sourceRange().isTracked() ? offset + node.sourceRange().endPos() : from;
        into.add(node.getWholeText(), source, from, Math.min(to, source.length()));
    }

    private int start(Node node) {
        int pos = node.sourceRange().isTracked() ? node.sourceRange().startPos() : 0;
        return Math.min(offset + Math.max(0, pos), Math.max(0, source.length() - 1));
    }
}
