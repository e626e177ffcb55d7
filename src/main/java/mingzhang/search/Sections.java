package mingzhang.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Numbers a report's sections from 0 to 15 by their canonical headings, never backwards, so that
 * entries in the order of their lines are in the order of these numbers too.
 */
final class Sections {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int LAST_OF_TEXT = 13;
    private static final int LAST = Chunk.GROUPS - 1;

    private final TreeMap<Integer, Integer> byLine = new TreeMap<>();
    private final int told;
    private int last;

    /**
     * The sections of a report.
     *
     * @param figures the paths of the sections in which figures stand: one part has most of them,
     *     and only its sections have numbers of their own. In another the statutory tables may be
     *     numbered, or terms.
     */
    Sections(List<String> figures) {
        Map<Integer, Long> parts =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        path -> part(path.split("/", -1)[0]),
                                        TreeMap::new,
                                        Collectors.counting()));
        told =
                parts.entrySet().stream()
                        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                        .map(Map.Entry::getKey)
                        .orElse(0);
    }

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

    private int number(String path) {
        String[] names = path.split("/", -1);
        int part = part(names[0]);
        int section = names.length > 1 ? numeral(names[1]) : 0;
        if (part > 1 && part == told) {
            return section > 0 ? Math.min(section + 1, LAST_OF_TEXT) : 1;
        }
        return part < 2 ? 0 : part < told ? 1 : Math.min(LAST_OF_TEXT + part - told, LAST);
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
