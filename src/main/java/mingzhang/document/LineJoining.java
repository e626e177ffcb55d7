package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes paragraphs of lines: a sentence that was broken over lines becomes one again, whatever
 * stands on a line of its own stays alone.
 */
final class LineJoining {
    /** What a tab inside a paragraph becomes. */
    enum Tabs {
        /** A blank: a reader sees no more of it. */
        BLANK,
        /** It stays: it parts columns, and what stands in two of them is not one number. */
        KEPT
    }

    /** How much of a paragraph is looked at behind its lines. */
    private static final int REACH = 300;

    private final List<Block> blocks;
    private final Tabs tabs;
    private final List<SourceText> open = new ArrayList<>();
    private final StringBuilder opened = new StringBuilder();
    private String last = "";
    private boolean prose;

    LineJoining(List<Block> blocks) {
        this(blocks, Tabs.BLANK);
    }

    LineJoining(List<Block> blocks, Tabs tabs) {
        this.blocks = blocks;
        this.tabs = tabs;
    }

    /** Takes a line that stands directly behind the one before. */
    void add(SourceText line) {
        String text = line.text();
        if (!open.isEmpty() && !continues(text)) {
            flush();
        }
        if (open.isEmpty()) {
            prose = false;
        }
        SourceText kept = open.isEmpty() ? line : leading(line);
        open.add(kept);
        prose |= Wording.isSentence(text) || text.indexOf('：') >= 0;
        last = text;
        opened.append(text.strip());
    }

    /** Takes all lines of a block, after which a paragraph ends; those of a heading stand alone. */
    void block(List<SourceText> lines, int level) {
        for (SourceText line : lines) {
            if (level > 0) {
                flush();
                blocks.add(new Paragraph(line, level));
            } else {
                add(line);
            }
        }
        flush();
    }

    /** Ends the open paragraph. */
    void flush() {
        if (!open.isEmpty()) {
            SourceText all = open.size() == 1 ? open.get(0) : SourceText.join(open, "");
            SourceText text = spaced(all).strip();
            if (!text.text().isEmpty()) {
                blocks.add(new Paragraph(text, 0));
            }
            open.clear();
            opened.setLength(0);
        }
    }

    private boolean continues(String next) {
        String text = next.strip();
        String before = last.strip();
        if (text.isEmpty() || before.isEmpty()) {
            return false;
        }
        String end = opened.substring(Math.max(0, opened.length() - REACH));
        return new LineBreak(end, before, text, open.size() == 1, prose).joins();
    }

    private static SourceText leading(SourceText line) {
        SourceText stripped = line.strip();
        return stripped.text().isEmpty() ? line : stripped;
    }

    private SourceText spaced(SourceText text) {
        if (tabs == Tabs.KEPT || text.text().indexOf('\t') < 0) {
            return text;
        }
        return new SourceText(text.text().replace('\t', ' '), text.runs());
    }
}
