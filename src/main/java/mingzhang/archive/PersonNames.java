package mingzhang.archive;

import java.util.List;
import java.util.Set;

/**
 * What a person's name looks like: a family name with one or two signs behind it.
 *
 * @param family family names of one sign
 * @param longFamily family names of two
 * @param things words that begin as names do
 */
record PersonNames(String family, List<String> longFamily, Set<String> things) {
    private static final int LONGEST = 10;

    /** Whether a cell right before or right behind holds a name and nothing else. */
    boolean isBeside(GroupRow row) {
        return isName(before(row)) || isName(after(row));
    }

    private boolean isName(String cell) {
        boolean chinese =
                cell.length() >= 2 && cell.codePoints().allMatch(Character::isIdeographic);
        if (!chinese || things.stream().anyMatch(cell::contains)) {
            return false;
        }
        boolean twice = longFamily.stream().anyMatch(cell::startsWith);
        return cell.length() <= (twice ? 4 : 3) && (twice || family.indexOf(cell.charAt(0)) >= 0);
    }

    /** The words right before, up to where the cell begins: a tab or a space parts them. */
    private static String before(GroupRow row) {
        int end = row.from();
        while (end > 0 && isGap(row.text().charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && end - begin < LONGEST && !isEnd(row.text().charAt(begin - 1))) {
            begin--;
        }
        return end == row.from() ? "" : plain(row.text().substring(begin, end));
    }

    private static String after(GroupRow row) {
        String text = row.text();
        int begin = row.to();
        while (begin < text.length() && isGap(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && end - begin < LONGEST && !isEnd(text.charAt(end))) {
            end++;
        }
        return begin == row.to() ? "" : plain(text.substring(begin, end));
    }

    private static boolean isGap(char c) {
        return c == '\t' || c == ' ' || c == '\u3000' || c == '\u00a0' || c == ':' || c == '：';
    }

    /** Names of two signs are printed as wide as those of three. */
    private static String plain(String cell) {
        return cell.replaceAll("[ \u3000\u00a0]", "");
    }

    private static boolean isEnd(char c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u2028';
    }
}
