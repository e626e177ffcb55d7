package mingzhang.search;

import java.util.TreeMap;

/**
 * Numbers a report's sections from 0 to 15 by their canonical headings, never backwards, so that
 * entries in the order of their lines are in the order of these numbers too.
 */
final class Sections {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int LAST_OF_TEXT = 11;

    private final TreeMap<Integer, Integer> byLine = new TreeMap<>();
    private int last;

    /** The lines from this one on are in that section. */
    void begin(int line, String path) {
        last = Math.max(last, number(path));
        byLine.merge(line, last, Math::max);
    }

    /** The section that a line is in. */
    int at(int line) {
        var before = byLine.floorEntry(line);
        return before == null ? 0 : before.getValue();
    }

    /** Parts two and three hold the numbered sections, in whichever of them a form has them. */
    private int number(String path) {
        String[] names = path.split("/", -1);
        int part = part(names[0]);
        int section = names.length > 1 ? numeral(names[1]) : 0;
        return switch (part) {
            case 0, 1 -> 0;
            case 2, 3 ->
                    section > 0
                            ? Math.min(section + 1, LAST_OF_TEXT)
                            : part == 3 && last > 1 ? LAST_OF_TEXT + 1 : 1;
            default -> Math.min(LAST_OF_TEXT + part - 2, Chunk.GROUPS - 1);
        };
    }

    private static int part(String name) {
        return name.startsWith("第") && name.endsWith("部分")
                ? numeral(name.substring(1, name.length() - 2))
                : 0;
    }

    /** From 一 to 十九; 0 for anything else. */
    private static int numeral(String text) {
        if (text.startsWith("十")) {
            return 10 + (text.length() > 1 ? NUMERALS.indexOf(text.charAt(1)) + 1 : 0);
        }
        return text.length() == 1 ? NUMERALS.indexOf(text) + 1 : 0;
    }
}
