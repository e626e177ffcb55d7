package mingzhang.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * The digits of a text, group by group: full-width ones as plain ones, what cannot be seen left
 * out, an X behind seventeen digits or behind a group counted as one of it.
 */
final class DigitGroups {
    /** Hyphens, and the points that stand for one between groups. */
    private static final String HYPHENS = "-－‐‑‒–—―─━﹘﹣−⁃˗·•・‧∙⋅";

    /** What file names have for a space. */
    private static final String UNDERSCORES = "_＿";

    private static final String OPENING = "(（[［【〔";
    private static final String CLOSING = ")）]］】〕";

    private static final int WIDEST = 12;

    /** What stands between a group and the one before it. */
    enum Between {
        /** Anything else: the groups do not belong together. */
        APART,
        /** A tab parts cells; an identity number proves by itself that it fills several. */
        CELL,
        SPACE,
        HYPHEN,
        LINE
    }

    /**
     * Digits that follow each other.
     *
     * @param between what joins it to the group before
     * @param fraction whether it stands behind a decimal point
     */
    record Group(String digits, int from, int to, Between between, boolean fraction) {}

    private final String text;
    private final String plain;
    private final List<Group> groups = new ArrayList<>();

    private DigitGroups(String text) {
        this.text = text;
        this.plain = ChineseDigits.asDigits(text);
    }

    static List<Group> of(String text) {
        DigitGroups found = new DigitGroups(text);
        found.scan();
        return found.groups;
    }

    private void scan() {
        for (int i = 0; i < text.length(); i++) {
            if (digit(i) >= 0) {
                i = group(i) - 1;
            }
        }
    }

    /** Takes the group that begins here; where it ends. */
    private int group(int from) {
        StringBuilder digits = new StringBuilder();
        int to = from;
        int end = from;
        for (; end < text.length() && (digit(end) >= 0 || isUnseen(end)); end++) {
            if (digit(end) >= 0) {
                digits.append((char) ('0' + digit(end)));
                to = end + 1;
            }
        }
        int last = digits.length() == 1 && isSpelledOn(from) ? to + 1 : end;
        if (isCheckLetter(to) || isCheckLetter(last)) {
            digits.append('X');
            to = isCheckLetter(to) ? to + 1 : last + 1;
        }
        groups.add(new Group(digits.toString(), from, to, between(from), isFraction(from)));
        return to;
    }

    private boolean isCheckLetter(int at) {
        return at < text.length() && "xXｘＸ".indexOf(text.charAt(at)) >= 0 && !isLetter(at + 1);
    }

    /** Whether single digits, each in a place of its own, go on here: so does a letter behind. */
    private boolean isSpelledOn(int from) {
        return !groups.isEmpty()
                && groups.get(groups.size() - 1).digits().length() == 1
                && between(from) != Between.APART;
    }

    private Between between(int from) {
        if (groups.isEmpty()) {
            return Between.APART;
        }
        int end = groups.get(groups.size() - 1).to();
        if (from - end > WIDEST) {
            return Between.APART;
        }
        int hyphens = 0;
        int breaks = 0;
        int spaces = 0;
        int tabs = 0;
        boolean parted = false;
        for (int i = end; i < from; i++) {
            char c = text.charAt(i);
            if (HYPHENS.indexOf(c) >= 0 || (isPoint(c) && isChained(i))) {
                hyphens++;
                parted |= breaks == 0;
            } else if (isBreak(i)) {
                breaks++;
            } else if (CLOSING.indexOf(c) >= 0 && i == end && isBracketedNetwork()) {
                hyphens++;
                parted = true;
            } else if (Character.isSpaceChar(c) || UNDERSCORES.indexOf(c) >= 0 || c == '\r') {
                spaces++;
            } else if (c == '\t') {
                tabs++;
            } else if (!isUnseen(i)) {
                return Between.APART;
            }
        }
        if (breaks > 1 || hyphens > 1 || tabs > 1 || (breaks == 0 && spaces > 3)) {
            return Between.APART;
        }
        if (tabs == 1) {
            return breaks + hyphens == 0 ? Between.CELL : Between.APART;
        }
        // A hyphen that ends a line says that the number goes on; one that begins a line is an
        // item's.
        boolean hyphen = hyphens == 1 && (breaks == 0 || parted);
        return hyphen ? Between.HYPHEN : breaks == 1 ? Between.LINE : Between.SPACE;
    }

    private boolean isBreak(int at) {
        char c = text.charAt(at);
        return c == '\n'
                || c == '\u000b'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029'
                || (c == '\r' && text.charAt(at + 1) != '\n');
    }

    /** Whether the last group is the first three digits of a mobile telephone in brackets. */
    private boolean isBracketedNetwork() {
        Group last = groups.get(groups.size() - 1);
        boolean opened = last.from() > 0 && OPENING.indexOf(text.charAt(last.from() - 1)) >= 0;
        return opened && last.digits().matches("1[3-9][0-9]");
    }

    private boolean isFraction(int from) {
        return from >= 2
                && isPoint(text.charAt(from - 1))
                && digit(from - 2) >= 0
                && !isChained(from - 1);
    }

    /** A number has one point; where digits have another before or behind, both only part them. */
    private boolean isChained(int point) {
        int before = point - 1;
        while (before >= 0 && point - before < WIDEST && digit(before) >= 0) {
            before--;
        }
        int after = point + 1;
        while (after < text.length() && after - point < WIDEST && digit(after) >= 0) {
            after++;
        }
        boolean another = before > 0 && isPoint(text.charAt(before)) && digit(before - 1) >= 0;
        return before < point - 1 && after > point + 1 && (another || isPointBefore(text, after));
    }

    /** Whether a point and a digit follow. */
    static boolean isPointBefore(String text, int at) {
        return at + 1 < text.length()
                && isPoint(text.charAt(at))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && isAscii(at);
    }

    private boolean isAscii(int at) {
        return text.charAt(at) < 0x80;
    }

    private int digit(int at) {
        return Character.digit(plain.charAt(at), 10);
    }

    /** Soft hyphens, joiners and the like take no room, marks go with the sign before them. */
    private boolean isUnseen(int at) {
        int type = Character.getType(text.charAt(at));
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
