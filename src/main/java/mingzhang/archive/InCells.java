package mingzhang.archive;

import java.util.List;
import java.util.function.Predicate;
import mingzhang.archive.DigitGroups.Between;
import mingzhang.archive.DigitGroups.Group;

/**
 * Groups of digits in cells of a table that may be one number of a person: a digit a cell, or the
 * groups in which such numbers are printed. Whole numbers stand beside each other in many tables.
 */
record InCells(GroupRow row, NumberWording wording) {
    /** Digits of a serial number before a name or a number. */
    private static final int SERIAL = 3;

    /** Digits that amounts in whole 元 do not have. */
    private static final int LONG = 10;

    /** What ends a line within a cell or a paragraph. */
    private static final String WITHIN = "\u2028\u000b\u0085";

    private static final String QUOTES = " \u3000“”\"'‘’()（）《》:：、，,。；;";

    /** How far a line is looked along. */
    private static final int FAR = 200;

    boolean isIdentity() {
        return row.isDigitByDigit() || PrintedShape.isIdentity(row.shape());
    }

    /** Whether digits that prove to be a card's are one number. */
    boolean isCard(boolean called) {
        if (!isAllInCells() || !isAlone(called)) {
            return false;
        }
        boolean fours = PrintedShape.isInFours(row.shape());
        boolean uneven = fours && row.shape().size() == 5;
        return row.isDigitByDigit()
                || uneven
                || (fours && (isLonely() || isBare() || hasZeroAhead() || isNamed(called)))
                || (PrintedShape.isCard(row.shape()) && isNamed(called));
    }

    /** Whether digits that may be a mobile telephone's are one number. */
    boolean isMobile(boolean called) {
        if (!isAllInCells() || !isAlone(called)) {
            return false;
        }
        return row.isDigitByDigit()
                ? isNamed(called) || isLonely()
                : PrintedShape.isMobile(row.shape())
                        && (isNamed(called) || (isLonely() && isBare()));
    }

    /**
     * Whether a line break within a cell parts a number that fills it, or one beside a person's
     * name.
     */
    boolean isBroken(Predicate<List<Integer>> form) {
        boolean whole = row.breaks() == 1 && row.isIn(form) && !row.isJoinedBy(Between.CELL);
        return whole && ((isWithin() && isWholeCell()) || wording.names().isBeside(row));
    }

    /**
     * Whether a number that a line break cuts is long enough to be no amount, alone in its lines.
     */
    boolean isLongAlone() {
        boolean cut = row.shape().size() == 2 && row.isJoinedBy(Between.LINE);
        return cut && row.shape().stream().anyMatch(n -> n >= LONG) && isAlone(false) && isBare();
    }

    private boolean isNamed(boolean called) {
        return called
                || wording.names().isBeside(row)
                || NumberWording.isRightBefore(wording.naming(), row.text(), row.from());
    }

    private boolean isAllInCells() {
        return row.inner().allMatch(i -> row.groups().get(i).between() == Between.CELL);
    }

    /** Whether the line break is one within a cell. */
    private boolean isWithin() {
        return row.inner()
                .filter(i -> row.groups().get(i).between() == Between.LINE)
                .allMatch(i -> row.gap(i).chars().anyMatch(c -> WITHIN.indexOf(c) >= 0));
    }

    private boolean isWholeCell() {
        return edge(row.from(), -1) && edge(row.to(), 1);
    }

    /** Whether a cell ends at {@code at}. */
    private boolean edge(int at, int step) {
        int next = step < 0 ? at - 1 : at;
        while (next >= 0
                && next < row.text().length()
                && QUOTES.indexOf(row.text().charAt(next)) >= 0) {
            next += step;
        }
        return next < 0
                || next >= row.text().length()
                || "\t\f\n\r".indexOf(row.text().charAt(next)) >= 0;
    }

    /**
     * No other whole number in the row; a serial number and amounts with decimals are of another
     * kind.
     */
    private boolean isAlone(boolean called) {
        boolean first =
                row.first() == 0
                        || isOfOtherLine(row.first())
                        || isSerial(row.groups().get(row.first() - 1));
        int next = row.last() + 1;
        return first
                && (called
                        || next == row.groups().size()
                        || isOfOtherLine(next)
                        || DigitGroups.isPointBefore(row.text(), row.groups().get(next).to()));
    }

    private boolean isOfOtherLine(int group) {
        Between between = row.groups().get(group).between();
        return between == Between.APART || between == Between.LINE;
    }

    private boolean isSerial(Group group) {
        int begin = lineEnd(group.from(), -1) + 1;
        boolean first = row.text().substring(begin, group.from()).isBlank();
        return first && group.digits().length() <= SERIAL && !row.isDigitByDigit();
    }

    private boolean hasZeroAhead() {
        return row.groups().subList(row.first() + 1, row.last() + 1).stream()
                .anyMatch(group -> group.digits().startsWith("0"));
    }

    /** Whether the lines before and behind have no digits: those of a table have. */
    private boolean isLonely() {
        return !hasDigits(lineEnd(row.from(), -1), -1) && !hasDigits(lineEnd(row.to(), 1), 1);
    }

    /** Whether the line has nothing else. */
    private boolean isBare() {
        String before = row.text().substring(lineEnd(row.from(), -1) + 1, row.from());
        String after = row.text().substring(row.to(), lineEnd(row.to(), 1));
        return (before + after).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Where the line ends in that direction. */
    private int lineEnd(int at, int step) {
        int end = step < 0 ? at - 1 : at;
        while (isInside(end) && !isLineEnd(row.text().charAt(end)) && Math.abs(end - at) < FAR) {
            end += step;
        }
        return end;
    }

    private boolean hasDigits(int end, int step) {
        int at = end;
        while (isInside(at) && isLineEnd(row.text().charAt(at))) {
            at += step;
        }
        for (int n = 0; n < FAR && isInside(at) && !isLineEnd(row.text().charAt(at)); n++) {
            if (Character.isDigit(row.text().charAt(at))) {
                return true;
            }
            at += step;
        }
        return false;
    }

    private boolean isInside(int at) {
        return at >= 0 && at < row.text().length();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }
}
