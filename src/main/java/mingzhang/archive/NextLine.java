package mingzhang.archive;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mingzhang.archive.DigitGroups.Between;

/** Whether the digits that begin a line go on a number of the line before, or are another one. */
record NextLine(GroupRow row, NumberWording wording) {
    private static final int SHORTEST_CARD = 15;

    /** An extension of a telephone has as many digits at most. */
    private static final int LONGEST_EXTENSION = 5;

    /** Numbers of a region or line of statutory tables, as a line of its own begins with them. */
    private static final Pattern LINE_CODE = Pattern.compile("2[0-9]{6}|2[0-9]{4}|3[0-9]{4}");

    /** Whether they are no more than a date, a count, an amount or the next number of a row. */
    boolean isAnother() {
        boolean counted =
                row.endsInNewLine()
                        && wording.counted().stream()
                                .anyMatch(unit -> row.text().startsWith(unit, row.to()));
        return counted || isInThousands() || (isEnoughBefore() && isByItself());
    }

    /** Whether they count the line: an item of a list. */
    boolean isItem() {
        return row.endsInNewLine()
                && row.groups().get(row.last()).digits().length() <= 2
                && row.after(2).matches("(?s)[.．、)）]\\D?");
    }

    /** Whether they are the code of a line, its name behind them. */
    boolean isCodeOfLine() {
        boolean titled = row.to() < row.text().length() && isTitle(row.text().charAt(row.to()));
        return titled && LINE_CODE.matcher(row.groups().get(row.last()).digits()).matches();
    }

    /** Whether the line before ends in the extension of a telephone, which nothing goes on. */
    boolean isBehindExtension() {
        return row.shape().get(0) <= LONGEST_EXTENSION
                && NumberWording.isRightBefore(wording.extension(), row.text(), row.from());
    }

    private boolean isInThousands() {
        return row.endsInNewLine() && row.after(2).matches("[,，]\\d");
    }

    /** Whether the digits before the line's end might be a whole card's. */
    private boolean isEnoughBefore() {
        int begin = begin();
        int before =
                IntStream.range(row.first(), Math.max(row.first(), begin))
                        .map(i -> row.groups().get(i).digits().length())
                        .sum();
        return before >= SHORTEST_CARD;
    }

    /** Counted, or one of several numbers in its line: an amount behind it is of another kind. */
    private boolean isByItself() {
        return isItem()
                || begin() < row.last()
                || row.isCounted(wording)
                || new NumbersBeside(row).isBeforeOne();
    }

    /** The group that begins the line, before the first of the row where it has one line. */
    private int begin() {
        return IntStream.rangeClosed(row.first() + 1, row.last())
                .filter(i -> row.groups().get(i).between() == Between.LINE)
                .max()
                .orElse(-1);
    }

    /** What follows the code of a line: its name, or the space before it. */
    private static boolean isTitle(char c) {
        return Character.isLetter(c) || Character.isSpaceChar(c) || c == '\t';
    }
}
