package mingzhang.archive;

import java.util.function.Predicate;
import mingzhang.archive.DigitGroups.Group;

/**
 * Numbers of as many digits nearby. Among the codes of a large table some prove to be a card's by
 * chance; of a list of cards nearly all do.
 */
record NumbersAlike(GroupRow row, Predicate<String> proves) {
    private static final int NEAR = 600;
    private static final int FEWEST = 4;

    /** Whether most numbers nearby that have as many digits do not prove to be the same thing. */
    boolean areCodes() {
        int alike = 0;
        int proven = 0;
        for (int step : new int[] {-1, 1}) {
            int at = step < 0 ? row.first() - 1 : row.last() + 1;
            while (at >= 0 && at < row.groups().size() && isNear(row.groups().get(at))) {
                String digits = row.groups().get(at).digits();
                if (isAlike(row.groups().get(at))) {
                    alike++;
                    proven += proves.test(digits) ? 1 : 0;
                }
                at += step;
            }
        }
        return alike >= FEWEST && proven * 2 < alike;
    }

    /** A landline is no code. */
    private boolean isAlike(Group group) {
        return group.digits().length() == row.groups().get(row.first()).digits().length()
                && !group.fraction()
                && !group.digits().startsWith("0");
    }

    private boolean isNear(Group group) {
        return Math.abs(group.from() - row.from()) < NEAR;
    }
}
