package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Walks a markdown file's nodes and makes blocks of them. */
final class MarkdownBlocks {
    private final String source;
    private final int offset;
    private final LineStarts starts;
    private final LineCollector lines;
    private final List<Block> blocks = new ArrayList<>();
    private final LineJoining joining = new LineJoining(blocks);
    private int cells;

    /**
     * @param offset index in the source where the parsed text begins
     */
    MarkdownBlocks(String source, int offset) {
        this.source = source;
        this.offset = offset;
        this.starts = new LineStarts(source);
        this.lines = new LineCollector(starts);
    }

    List<Block> read(Node root) throws RefusedException {
        children(root);
        return blocks;
    }

    private void children(Node parent) throws RefusedException {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) throws RefusedException {
        if (node instanceof org.commonmark.node.Heading heading) {
            inlines(node, lines);
            flush(heading.getLevel());
        } else if (node instanceof org.commonmark.node.Paragraph) {
            inlines(node, lines);
            flush(0);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof HtmlBlock) {
            html(node);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            literal(node, node instanceof FencedCodeBlock);
        } else if (node instanceof ListItem item) {
            mark(item);
            children(node);
            flush(0);
        } else if (!(node instanceof org.commonmark.node.ThematicBreak)) {
            children(node);
        }
    }

    /** The number that the file writes before an item of an ordered list. */
    private void mark(ListItem item) {
        if (item.getParent() instanceof BulletList || !(item.getParent() instanceof OrderedList)) {
            return;
        }
        int at = start(item);
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        while (at < source.length() && Wording.isDigit(source.charAt(at))) {
            lines.add(source.charAt(at), at);
            at++;
        }
        if (at < source.length()) {
            lines.add(source.charAt(at), at);
        }
    }

    private void inlines(Node parent, LineCollector into) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                text(text.getLiteral(), node, into);
            } else if (node instanceof Code code) {
                spans(code.getLiteral(), node, into);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                into.breakLine();
            } else if (node instanceof HtmlInline tag) {
                if (tag.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
                    into.breakLine();
                }
            } else if (!(node instanceof Image)) {
                inlines(node, into);
            }
        }
    }

    /**
     * Words as they stand, without pairs of {@code **} that markdown takes for words: between a
     * Chinese mark and a Chinese word they open and close nothing, though they were meant to.
     */
    private void text(String shown, Node node, LineCollector into) {
        int from = start(node);
        if (!StrongMarks.meant(shown) || !source.startsWith(shown, from)) {
            spans(shown, node, into);
            return;
        }
        for (int at = 0; at < shown.length(); at++) {
            if (shown.startsWith(StrongMarks.MARK, at)) {
                at += StrongMarks.MARK.length() - 1;
            } else {
                into.add(shown.charAt(at), from + at);
            }
        }
    }

    private void spans(String shown, Node node, LineCollector into) {
        int from = start(node);
        int to = end(node);
        int quotes = node instanceof Code ? codeFence(from, to) : 0;
        into.add(shown, source, from + quotes, Math.max(from + quotes, to - quotes));
    }

    private int codeFence(int from, int to) {
        int count = 0;
        while (from + count < to && source.charAt(from + count) == '`') {
            count++;
        }
        return count;
    }

    private void flush(int level) {
        joining.block(lines.take(), level);
    }

    /** An indented paragraph counts as code in markdown; here it is text as it stands. */
    private void literal(Node node, boolean fenced) {
        List<SourceSpan> spans = node.getSourceSpans();
        int first = fenced ? 1 : 0;
        for (int i = first; i < spans.size(); i++) {
            int from = offset + spans.get(i).getInputIndex();
            int to = from + spans.get(i).getLength();
            boolean fence = fenced && i == spans.size() - 1 && isFence(source.substring(from, to));
            for (int at = from; at < to && !fence; at++) {
                lines.add(source.charAt(at), at);
            }
            lines.breakLine();
        }
        flush(0);
    }

    private static boolean isFence(String line) {
        String text = line.strip();
        return text.length() >= 3
                && (text.chars().allMatch(c -> c == '`') || text.chars().allMatch(c -> c == '~'));
    }

    private void html(Node node) throws RefusedException {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int from = start(node);
        SourceSpan last = spans.get(spans.size() - 1);
        int to = offset + last.getInputIndex() + last.getLength();
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.NESTING);
        Element body = parser.parseInput(source.substring(from, to), "").body();
        MarkupLimits.checkDepth(body);
        HtmlCleaning.clean(body);
        blocks.addAll(new HtmlBlocks(source, starts, from).read(body));
    }

    private void table(Node table) throws RefusedException {
        List<RawRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(row(row));
                }
            }
        }
        if (cells > Limits.CELLS) {
            int line = starts.at(start(table)).line();
            throw new RefusedException("too-many-cells", line, Limits.CELLS);
        }
        rows.removeIf(RawRow::isEmpty);
        if (!rows.isEmpty()) {
            Table made = TableShape.aligned(rows);
            int marked = rows.get(0).size() == 1 ? 0 : 1;
            int header = made.headerRows() == 0 ? marked : made.headerRows();
            boolean one = TableShape.reachesBelow(made.rows(), header) || made.rows().size() == 1;
            blocks.add(new Table(made.rows(), made.line(), one ? 0 : header, false));
        }
    }

    /** A row with text in its first cell alone is one cell over the whole width. */
    private RawRow row(Node row) {
        List<SourceText> texts = new ArrayList<>();
        boolean rest = false;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                LineCollector inner = new LineCollector(starts);
                inlines(cell, inner);
                SourceText text = SourceText.join(inner.take(), "\n");
                rest |= !texts.isEmpty() && !text.text().isEmpty();
                texts.add(text);
                cells++;
            }
        }
        boolean single = !rest && !texts.isEmpty() && !texts.get(0).text().isEmpty();
        return new RawRow(single ? texts.subList(0, 1) : texts, 0);
    }

    private int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        return last == null ? start(node) : offset + last.getInputIndex() + last.getLength();
    }

    private int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? offset : offset + spans.get(0).getInputIndex();
    }
}
