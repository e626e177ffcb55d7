package mingzhang.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mingzhang.archive.DigitGroups.Between;
import mingzhang.archive.DigitGroups.Group;

/** How some groups of digits follow each other, and what other groups stand beside them. */
record GroupRow(String text, List<Group> groups, int first, int last) {
    /** How much of what follows says what a number is. */
    private static final int SHORT = 12;

    int from() {
        return groups.get(first).from();
    }

    int to() {
        return groups.get(last).to();
    }

    /** How many digits each group has. */
    List<Integer> shape() {
        return groups.subList(first, last + 1).stream().map(g -> g.digits().length()).toList();
    }

    /** Whether the groups, or what was broken over two lines as one, have such a shape. */
    boolean isIn(Predicate<List<Integer>> form) {
        return form.test(shape()) || (breaks() == 1 && form.test(unbroken()));
    }

    /** How many ends of lines the row goes over. */
    long breaks() {
        return inner().filter(i -> groups.get(i).between() == Between.LINE).count();
    }

    private List<Integer> unbroken() {
        List<Integer> whole = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            int length = groups.get(i).digits().length();
            if (i > first && groups.get(i).between() == Between.LINE) {
                length += whole.remove(whole.size() - 1);
            }
            whole.add(length);
        }
        return whole;
    }

    boolean isJoinedBy(Between between) {
        return inner().anyMatch(i -> groups.get(i).between() == between);
    }

    /** The groups behind the first. */
    IntStream inner() {
        return IntStream.rangeClosed(first + 1, last);
    }

    /**
     * Digit by digit, one space between any two of them, and no further digit in that row: a row of
     * counts has others beside it, or wider gaps.
     */
    boolean isSpelledOut() {
        boolean even =
                inner().allMatch(
                                i ->
                                        groups.get(i).between() == Between.SPACE
                                                && gap(i).length() == 1);
        return even && isAlone() && isDigitByDigit();
    }

    /** One digit a group; the letter at the end of an identity number counts with the last. */
    boolean isDigitByDigit() {
        return groups.subList(first, last + 1).stream()
                .allMatch(group -> group.digits().replace("X", "").length() == 1);
    }

    /** Whether no further digits stand in the row. */
    boolean isAlone() {
        return (first == 0 || isOfOtherRow(first, first - 1) || isLabelled(first - 1))
                && (last + 1 == groups.size() || isOfOtherRow(last + 1, last + 1));
    }

    /** Whether words stand before it in its line, only blanks and marks between. */
    boolean isBehindWord() {
        int at = from() - 1;
        while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
            if ("\n\r\f".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
            at--;
        }
        return at >= 0;
    }

    boolean endsInNewLine() {
        return groups.get(last).between() == Between.LINE;
    }

    /** What stands behind, so many characters at most. */
    String after(int most) {
        return text.substring(to(), Math.min(text.length(), to() + most));
    }

    /** Whether what is counted follows. */
    boolean isCounted(NumberWording wording) {
        String unit = after(SHORT).replaceFirst("^ {0,2}", "");
        return wording.amounts().stream().anyMatch(unit::startsWith);
    }

    /** Whether a gap parts rows; rows of single digits one below the other are a table. */
    private boolean isOfOtherRow(int gap, int neighbour) {
        Between between = groups.get(gap).between();
        return between == Between.APART
                || between == Between.CELL
                || (between == Between.LINE && groups.get(neighbour).digits().length() > 1);
    }

    /** What touches a word or a colon is that word's number, and no column of a row. */
    boolean isLabelled(int group) {
        int from = groups.get(group).from();
        return from > 0 && isLabel(text.charAt(from - 1));
    }

    /** What stands between a group and the one before it. */
    String gap(int group) {
        return text.substring(groups.get(group - 1).to(), groups.get(group).from());
    }

    private static boolean isLabel(char c) {
        return Character.isLetter(c) || c == ':' || c == '：';
    }

    /**
     * A part of a longer number with hyphens, unless the part before it is a country's or counts
     * the things that are named so.
     */
    boolean isInLongerCode() {
        boolean before =
                first > 0
                        && groups.get(first).between() == Between.HYPHEN
                        && !groups.get(first - 1).digits().matches("(00)?86")
                        && !isOrdinal(first - 1);
        boolean after =
                last + 1 < groups.size()
                        && groups.get(last + 1).between() == Between.HYPHEN
                        && groups.get(last + 1).digits().length() > 4;
        return before || after;
    }

    /** One or two digits by themselves behind a word, as in the name of a second attachment. */
    private boolean isOrdinal(int group) {
        Group at = groups.get(group);
        boolean own = at.between() == Between.APART && at.digits().length() <= 2;
        return own && at.from() > 0 && Character.isIdeographic(text.codePointBefore(at.from()));
    }

    /** Whether the digits go on those of a fraction that a line break cut. */
    boolean isInFraction() {
        boolean goesOn =
                first > 0
                        && groups.get(first).between() == Between.LINE
                        && groups.get(first - 1).fraction()
                        && groups.get(first - 1).digits().length() > 4;
        return goesOn || DigitGroups.isPointBefore(text, to());
    }
}
