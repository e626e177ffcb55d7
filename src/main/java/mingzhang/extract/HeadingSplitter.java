package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import mingzhang.document.Block;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;

/** Cuts headings off the paragraphs that they were glued to. */
final class HeadingSplitter {
    private static final String STOPS = "。；！？）)”";
    private static final int LONGEST = 48;

    private final Form form;

    HeadingSplitter(Form form) {
        this.form = form;
    }

    /** The blocks, glued headings standing as paragraphs of their own. */
    List<Block> split(List<Block> blocks) {
        List<Block> split = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                split(paragraph, split);
            } else {
                split.add(block);
            }
        }
        return split;
    }

    private void split(Paragraph paragraph, List<Block> out) {
        SourceText text = paragraph.text();
        String string = text.text();
        int from = 0;
        for (int at = 0; at < string.length(); at++) {
            if (at > 0 && STOPS.indexOf(string.charAt(at - 1)) < 0) {
                continue;
            }
            OptionalInt end = headingEnd(string, at);
            if (end.isEmpty()) {
                continue;
            }
            add(text.slice(from, at), paragraph, out);
            out.add(new Paragraph(text.slice(at, end.getAsInt()), paragraph.styleLevel()));
            from = end.getAsInt();
            at = from - 1;
        }
        if (from == 0) {
            out.add(paragraph);
        } else {
            add(text.slice(from, string.length()), paragraph, out);
        }
    }

    /** A full stop alone, which the heading was glued to, goes back to the sentence it ends. */
    private static void add(SourceText text, Paragraph whole, List<Block> out) {
        SourceText words = text.strip();
        if (words.length() == 0) {
            return;
        }
        if (words.text().equals("。")
                && !out.isEmpty()
                && out.get(out.size() - 1) instanceof Paragraph before) {
            SourceText joined = SourceText.join(List.of(before.text(), words), "");
            out.set(out.size() - 1, new Paragraph(joined, before.styleLevel()));
            return;
        }
        out.add(new Paragraph(words, whole.styleLevel()));
    }

    /** Where the heading ends that begins at {@code from}, if one does. */
    private OptionalInt headingEnd(String text, int from) {
        String rest = text.substring(from, Math.min(text.length(), from + LONGEST));
        boolean whole = from + rest.length() == text.length();
        Label label = Label.read(rest);
        boolean flattened =
                label.spaced()
                        && (label.is(Label.Kind.ARABIC) || label.is(Label.Kind.BRACKETED_ARABIC));
        boolean labelled =
                flattened
                        || label.is(Label.Kind.CHINESE)
                        || label.is(Label.Kind.BRACKETED)
                        || label.is(Label.Kind.PART);
        if (!labelled) {
            boolean fresh = from == 0 || text.charAt(from - 1) == '。';
            return fresh && label.is(Label.Kind.NONE)
                    ? bareEnd(text, from, rest)
                    : OptionalInt.empty();
        }
        int end = label.end();
        while (end < rest.length() && "。：:；，".indexOf(rest.charAt(end)) < 0) {
            if (endsTitle(rest, end) && isKnown(label, rest.substring(label.end(), end))) {
                return OptionalInt.of(from + end);
            }
            end++;
        }
        boolean closed = end < rest.length() && "。：:".indexOf(rest.charAt(end)) >= 0;
        if ((!closed && !whole) || !isKnown(label, rest.substring(label.end(), end))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(from + (closed ? end + 1 : end));
    }

    /**
     * The end of a section's title without number, whose next word is the year or the text's end.
     */
    private OptionalInt bareEnd(String text, int from, String rest) {
        int end = rest.indexOf("说明") + 2;
        if (end < 6) {
            return OptionalInt.empty();
        }
        boolean closes = from + end == text.length() || Numerals.isDigit(text.charAt(from + end));
        return closes && form.section(Title.of(rest.substring(0, end))).isPresent()
                ? OptionalInt.of(from + end)
                : OptionalInt.empty();
    }

    /** Whether a title may end before {@code end}: 情况说明2020年…. */
    private static boolean endsTitle(String text, int end) {
        return end > 2
                && (text.startsWith("说明", end - 2) || text.startsWith("情况", end - 2))
                && (Numerals.isDigit(text.charAt(end)) || Label.isSpace(text.charAt(end)));
    }

    private boolean isKnown(Label label, String words) {
        Title title = Title.of(words);
        if (label.is(Label.Kind.PART)) {
            return form.partNamed(title).isPresent();
        }
        return form.attachedLevel(title) > 0
                || form.partNamed(title).isPresent()
                || (form.endsAsSection(title)
                        && (form.section(title).isPresent()
                                || form.subsection(form.section("other"), title).isPresent()));
    }
}
