package mingzhang.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.document.Block;
import mingzhang.document.Paragraph;

/** The headings of reports attached to the account: 附件1, their titles, and those inside them. */
final class AttachedHeadings {
    private static final Pattern MARK =
            Pattern.compile(
                    "附[件表录]\\s{0,3}[0-9０-９一二三四五六七八九十]{0,3}(?:[-－—][0-9]{1,2})?\\s{0,3}[:：]?");
    private static final int TITLE_LINES = 4;

    private final Form form;
    private final List<Block> blocks;
    private int sections;

    /** The number of the last item 1. 2. 3. under the present heading, heading or not. */
    private int items;

    /** Whether those items are headings, as far as they could be. */
    private boolean headed = true;

    AttachedHeadings(Form form, List<Block> blocks) {
        this.form = form;
        this.blocks = blocks;
    }

    /** The heading that begins at the candidate, if it is one. */
    Optional<Found> find(Candidate candidate, String part) {
        boolean inside = part.equals("attachments");
        boolean marked = MARK.matcher(candidate.paragraph().text().strip().text()).matches();
        if (!inside && !(marked && !part.equals("front"))) {
            return Optional.empty();
        }
        int lines = titleLines(candidate.block() + (marked ? 1 : 0));
        if (marked || lines > 0) {
            sections = 0;
            items = 0;
            return heading(candidate, 2, lines + (marked ? 1 : 0), mark(candidate, marked));
        }
        return numbered(candidate);
    }

    /** Takes note of a paragraph that is no heading: the items of a list count on. */
    void pass(Candidate candidate) {
        if (candidate.has(Label.Kind.ARABIC)) {
            items = candidate.label().number();
        }
    }

    private static Label mark(Candidate candidate, boolean marked) {
        if (!marked) {
            return candidate.label();
        }
        String text = candidate.paragraph().text().strip().text();
        int from = 2;
        while (from < text.length() && Label.isSpace(text.charAt(from))) {
            from++;
        }
        int chinese = Numerals.chineseEnd(text, from);
        int arabic = Math.min(from + 3, Numerals.arabicEnd(text, from));
        int number =
                chinese > from
                        ? Numerals.ofChinese(text.substring(from, chinese))
                        : Numerals.ofArabic(text.substring(from, arabic));
        return new Label(Label.Kind.OTHER, number, text.length(), false);
    }

    /** How many lines from {@code at} on are the title of a report; 0 where none begins there. */
    private int titleLines(int at) {
        for (int lines = 0; lines < TITLE_LINES; lines++) {
            Optional<Candidate> line = titleLine(at + lines);
            if (line.isEmpty()) {
                return 0;
            }
            if (form.isReportTitle(line.get().title())) {
                return lines + 1 + (isRemark(at + lines + 1) ? 1 : 0);
            }
        }
        return 0;
    }

    private Optional<Candidate> titleLine(int at) {
        if (at >= blocks.size() || !(blocks.get(at) instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        Candidate line = Candidate.of(at, paragraph);
        String text = paragraph.text().strip().text();
        boolean titled =
                line.isShort()
                        && line.has(Label.Kind.NONE)
                        && line.isTitle()
                        && "。；：".indexOf(text.charAt(text.length() - 1)) < 0;
        return titled ? Optional.of(line) : Optional.empty();
    }

    /** A line in brackets under a title, such as the project's name. */
    private boolean isRemark(int at) {
        if (at >= blocks.size() || !(blocks.get(at) instanceof Paragraph paragraph)) {
            return false;
        }
        String text = paragraph.text().strip().text();
        return text.length() > 2
                && text.length() <= 40
                && "（(".indexOf(text.charAt(0)) >= 0
                && "）)".indexOf(text.charAt(text.length() - 1)) >= 0
                && Label.read(text).is(Label.Kind.NONE);
    }

    private Optional<Found> numbered(Candidate candidate) {
        int level = candidate.isTitle() ? level(candidate) : 0;
        int number = candidate.label().number();
        sections = level == 3 ? number : sections;
        if (level > 0 && level < 5) {
            items = 0;
            headed = true;
        } else if (candidate.has(Label.Kind.ARABIC)) {
            items = number;
            headed = level > 0;
        }
        return level == 0 ? Optional.empty() : heading(candidate, level, 1, candidate.label());
    }

    private int level(Candidate candidate) {
        if (candidate.has(Label.Kind.CHINESE)) {
            return 3;
        }
        if (candidate.has(Label.Kind.BRACKETED)) {
            return 4;
        }
        int known = form.attachedLevel(candidate.title());
        boolean spaced = candidate.label().spaced();
        if (known > 0 && (spaced || candidate.has(Label.Kind.NONE))) {
            return known + 2;
        }
        // Automatic numbering that was flattened: 2、 followed by a space stands for 二、.
        int number = candidate.label().number();
        if (candidate.has(Label.Kind.ARABIC) && spaced && items == 0 && number == sections + 1) {
            return 3;
        }
        if (candidate.has(Label.Kind.BRACKETED_ARABIC) && spaced && items == 0) {
            return 4;
        }
        boolean item =
                candidate.has(Label.Kind.ARABIC)
                        && (number == 1 || (headed && number == items + 1));
        return item && bodyFollows(candidate) ? 5 : 0;
    }

    /** Whether what follows is no further item of the same list. */
    private boolean bodyFollows(Candidate candidate) {
        int next = candidate.block() + 1;
        if (next >= blocks.size()) {
            return false;
        }
        if (!(blocks.get(next) instanceof Paragraph paragraph)) {
            return true;
        }
        String text = paragraph.text().strip().text();
        Label label = Label.read(text);
        return !MARK.matcher(text).matches()
                && (label.is(Label.Kind.NONE) || label.is(Label.Kind.BRACKETED_ARABIC));
    }

    private static Optional<Found> heading(Candidate candidate, int level, int lines, Label label) {
        return Optional.of(new Found(candidate.block(), lines, level, "attachments", "", 0, label));
    }
}
