package mingzhang.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a line inside a paragraph that may go on: whether the next line belongs to it.
 *
 * @param opened the end of what has been read of the paragraph
 * @param last its last line
 * @param next the line behind it
 * @param single whether the paragraph has one line so far
 * @param prose whether it has the marks of a sentence so far
 */
record LineBreak(String opened, String last, String next, boolean single, boolean prose) {
    /** What a heading never reaches. */
    private static final int HEADING = 60;

    /** What a line without any mark reaches only inside a sentence. */
    private static final int LONG_LINE = 28;

    private static final int SHORT_REST = 6;

    private static final CutWords WORDS = CutWords.ofForm();

    private static final WordingPatterns WORDING =
            WordingPatterns.read("/mingzhang/forms/lines.txt");
    private static final Pattern STATED = WORDING.get("STATED");
    private static final Pattern SUMMARY = WORDING.get("SUMMARY");
    private static final Pattern VALUE = WORDING.get("VALUE");
    private static final Pattern FRESH = WORDING.get("FRESH");
    private static final Pattern GLUED = WORDING.get("GLUED");
    private static final Pattern GOES_ON = WORDING.get("GOES_ON");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,2}[.．][0-9０-９]?");

    private static final String NEVER_LAST = "为占较比与及和的对按其各共以在从向将把被因由至于自";

    boolean joins() {
        if (Wording.beginsInside(next) && !Wording.isListed(next)) {
            return !Wording.isClosed(last);
        }
        if (prose && listedNumber()) {
            return true;
        }
        if (Wording.isListed(next) || Wording.isCaption(next) || Wording.isCaption(last)) {
            return false;
        }
        if (numberGoesOn()) {
            return true;
        }
        if (Wording.isClosed(last)) {
            return false;
        }
        if (GLUED.matcher(opened).find()) {
            return false;
        }
        if (prose && !neverLast() && !Wording.isOpen(last) && FRESH.matcher(next).lookingAt()) {
            return false;
        }
        return cutInside() || (Wording.endsWithUnit(last) ? unitGoesOn() : sentenceGoesOn());
    }

    /** Signs that the place is inside a phrase, whatever the lines are. */
    private boolean cutInside() {
        return Wording.isOpen(last)
                || (Wording.isListed(opened + "某") && Wording.isListMark(opened.strip()))
                || openBracket()
                || Wording.beginsWithBracket(next)
                || neverLast()
                || next.startsWith("为")
                || WORDS.cut(opened, next);
    }

    private boolean neverLast() {
        return NEVER_LAST.indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    /** 支出100万元: the number that a sentence has named before. */
    private boolean beginsWithValue() {
        Matcher value = VALUE.matcher(next);
        return value.lookingAt()
                && (prose || Wording.isListed(opened) || value.end() < next.length());
    }

    /** A bracket that was opened in the last line or shortly before. */
    private boolean openBracket() {
        int open = Math.max(opened.lastIndexOf('（'), opened.lastIndexOf('('));
        int close = Math.max(opened.lastIndexOf('）'), opened.lastIndexOf(')'));
        return open > close && opened.length() - open < HEADING;
    }

    /** Behind 100万元 without a stop a new statement begins, except for what never begins one. */
    private boolean unitGoesOn() {
        return GOES_ON.matcher(next).lookingAt();
    }

    private boolean sentenceGoesOn() {
        boolean headed = Wording.endsLikeHeading(opened);
        if (!headed && beginsWithValue()) {
            return true;
        }
        if (Wording.endsLikeHeading(next) && next.length() < HEADING && !Wording.isSentence(next)) {
            return prose && wrapped();
        }
        if (Wording.isClassified(opened)) {
            return !Wording.isClassified(next);
        }
        boolean listed = Wording.isListed(opened);
        if (listed && single && !headed && last.length() < HEADING && cutItem()) {
            return true;
        }
        if (!headed && Wording.isCutStatement(opened) && (prose || goesOnLike())) {
            return true;
        }
        if (prose && opened.length() >= 12 && !(listed && isShortHeading())) {
            return goesOnLike();
        }
        return !headed && opened.length() >= LONG_LINE && Wording.isSentence(next);
    }

    private boolean goesOnLike() {
        boolean states = next.chars().anyMatch(c -> Wording.isDigit((char) c));
        return states || Wording.isSentence(next) || next.length() <= SHORT_REST || wrapped();
    }

    /** A 类 or the title of a project's summary that is whole only with the next line. */
    private boolean cutItem() {
        int mark = next.indexOf("类）");
        boolean category = mark > 0 && mark < 20 && !Wording.isSentence(next.substring(0, mark));
        if (category && !WORDS.beginsWithCategory(next)) {
            return true;
        }
        Matcher summary = SUMMARY.matcher(next);
        return summary.lookingAt() && !SUMMARY.matcher(opened).find();
    }

    /** Lines of about the same length, as a narrow page has them. */
    private boolean wrapped() {
        return last.length() >= LONG_LINE && Math.abs(last.length() - next.length()) <= 2;
    }

    /** A numbered line without a full stop or figure inside may well be a heading. */
    private boolean isShortHeading() {
        return single
                && last.length() < HEADING
                && last.indexOf('。') < 0
                && last.indexOf('：') < 0
                && last.indexOf("万元") < 0;
    }

    /** What looks like a list's number in the middle of an amount: 1 and 2.50, 支出 and 1. */
    private boolean listedNumber() {
        char end = last.charAt(last.length() - 1);
        boolean cut = Wording.isDecimal(next) && Wording.isDigit(end);
        return cut || (NUMBER.matcher(next).matches() && "出费为算占加少长降".indexOf(end) >= 0);
    }

    private boolean numberGoesOn() {
        char begin = next.charAt(0);
        char end = last.charAt(last.length() - 1);
        boolean digits = Wording.isDigit(begin);
        boolean year = begin == '年' && last.length() == 4 && Wording.isDigit(last.charAt(0));
        if (year || (digits && Wording.isYear(last, next))) {
            return true;
        }
        boolean point = ".,．，".indexOf(end) >= 0;
        if (point && (last.length() < 2 || !Wording.isDigit(last.charAt(last.length() - 2)))) {
            return false;
        }
        if (point) {
            return digits && opened.length() > 4;
        }
        boolean unit = digits || "万元亿%％.．个批人辆台团次年月日".indexOf(begin) >= 0;
        if (end == '万' || end == '亿') {
            return begin == '元' && opened.length() > 2;
        }
        return Wording.isDigit(end) && unit && (prose || STATED.matcher(opened).find());
    }
}
