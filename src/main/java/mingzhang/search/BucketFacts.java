package mingzhang.search;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the whole has to know of a bucket: a line for each fact, with tabs between. */
final class BucketFacts {
    private static final int KINDS = 3;

    private final Map<Integer, int[]> sections = new TreeMap<>();
    private final Map<String, TreeSet<String>> items = new TreeMap<>();
    private final Map<String, Integer> terms = new TreeMap<>();
    private final BitSet characters = new BitSet();

    void see(SearchEntry entry, Set<String> openMeasures) {
        int kind =
                switch (entry.type()) {
                    case FIGURE -> 0;
                    case PASSAGE -> 1;
                    default -> 2;
                };
        sections.computeIfAbsent(entry.year(), y -> new int[KINDS])[kind] |= 1 << entry.group();
        NameCollector.item(entry, openMeasures)
                .ifPresent(
                        item ->
                                items.computeIfAbsent(item.getKey(), k -> new TreeSet<>())
                                        .add(item.getValue()));
        if (entry.type() == SearchEntry.Type.TERM) {
            terms.merge(entry.title(), 1, Integer::sum);
        }
    }

    /** Takes note of the characters of a folded text. */
    void see(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Tokens.isCharacter(c) && !Character.isSurrogate(c)) {
                characters.set(c);
            }
        }
    }

    String text() {
        StringBuilder out = new StringBuilder();
        sections.forEach(
                (year, masks) ->
                        out.append("sections\t")
                                .append(year)
                                .append('\t')
                                .append(Integer.toHexString(masks[0]))
                                .append('\t')
                                .append(Integer.toHexString(masks[1]))
                                .append('\t')
                                .append(Integer.toHexString(masks[2]))
                                .append('\n'));
        items.forEach(
                (name, meanings) ->
                        meanings.forEach(
                                m -> out.append("item\t" + clean(name) + "\t" + clean(m) + "\n")));
        terms.forEach((term, count) -> out.append("term\t" + clean(term) + "\t" + count + "\n"));
        out.append("characters\t");
        characters.stream().forEach(c -> out.append((char) c));
        return out.append('\n').toString();
    }

    private static String clean(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
