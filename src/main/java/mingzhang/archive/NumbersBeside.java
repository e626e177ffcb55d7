package mingzhang.archive;

import java.util.List;
import mingzhang.archive.DigitGroups.Between;
import mingzhang.archive.DigitGroups.Group;

/** Other numbers in the line of a row of groups: columns of a table, or amounts. */
record NumbersBeside(GroupRow row) {
    /** How far apart the numbers of a line may stand. */
    private static final int FURTHEST = 12;

    /**
     * Whether the groups stand in a row of further numbers. Hyphens join what columns part, and so
     * do spaces of another kind than those around.
     */
    boolean isAmong() {
        boolean hyphens =
                row.inner().allMatch(i -> row.groups().get(i).between() == Between.HYPHEN);
        return !hyphens && (isBehindWhole() || isBeforeWhole() || isBetweenAmounts());
    }

    private boolean isBetweenAmounts() {
        return isBehindOne()
                && row.groups().get(row.first() - 1).fraction()
                && row.last() + 1 < row.groups().size()
                && isSpaced(row.last() + 1)
                && DigitGroups.isPointBefore(row.text(), row.groups().get(row.last() + 1).to());
    }

    /** Whether another number stands right before, in the same line. */
    boolean isBehindOne() {
        return row.first() > 0 && row.groups().get(row.first()).between() == Between.SPACE;
    }

    private boolean isBehindWhole() {
        if (row.first() == 0 || !isSpaced(row.first())) {
            return false;
        }
        return isColumn(row.groups().get(row.first() - 1).digits())
                && !row.isLabelled(row.first() - 1);
    }

    /** An amount with its decimals is another kind of number than whole groups before it. */
    private boolean isBeforeWhole() {
        if (row.last() + 1 >= row.groups().size() || !isSpaced(row.last() + 1)) {
            return false;
        }
        Group after = row.groups().get(row.last() + 1);
        return isColumn(after.digits()) && !DigitGroups.isPointBefore(row.text(), after.to());
    }

    private boolean isSpaced(int gap) {
        return row.groups().get(gap).between() == Between.SPACE && !isOtherSpace(row.gap(gap));
    }

    private boolean isOtherSpace(String outside) {
        List<String> inside = row.inner().mapToObj(row::gap).distinct().toList();
        return inside.size() == 1
                && inside.get(0).length() == 1
                && !outside.contains(inside.get(0));
    }

    /** Whether another whole number follows in the row. */
    boolean isBeforeOne() {
        int next = row.to();
        while (next < row.text().length()
                && next - row.to() < FURTHEST
                && isBlank(row.text().charAt(next))) {
            next++;
        }
        boolean follows = next > row.to() && row.last() + 1 < row.groups().size();
        return follows
                && row.groups().get(row.last() + 1).from() == next
                && !DigitGroups.isPointBefore(row.text(), row.groups().get(row.last() + 1).to());
    }

    private static boolean isBlank(char c) {
        return c == '\t' || Character.isSpaceChar(c);
    }

    private static boolean isColumn(String digits) {
        return digits.length() >= 3 && !digits.matches("1[3-9][0-9]|(00)?86");
    }
}
