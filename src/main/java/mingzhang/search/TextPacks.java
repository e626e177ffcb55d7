package mingzhang.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The texts of a bucket of units, in packs of what is looked at together: one section of all the
 * units' reports of a year. A cell that repeats the one above is left empty; a figure's sentence is
 * told by its place in a passage.
 */
final class TextPacks {
    private final Map<Character, Character> table;
    private final BitSet traditional = new BitSet();
    private final TreeMap<String, StringBuilder> packs = new TreeMap<>();

    TextPacks(Map<Character, Character> table) {
        this.table = table;
        table.keySet().forEach(traditional::set);
    }

    /** The entries of a report, in the order of the index. */
    void add(int rank, int year, List<SearchEntry> entries) {
        Map<Integer, Section> sections = new TreeMap<>();
        for (SearchEntry entry : entries) {
            if (entry.type() == SearchEntry.Type.PASSAGE && !entry.isHeading()) {
                section(sections, entry).passages.add(entry);
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            section(sections, entries.get(i)).line(entries.get(i), i);
        }
        sections.forEach(
                (group, section) ->
                        packs.computeIfAbsent(year + "-" + group, p -> new StringBuilder())
                                .append("R\t" + rank + "\n")
                                .append(section.text));
    }

    private static Section section(Map<Integer, Section> sections, SearchEntry entry) {
        return sections.computeIfAbsent(entry.group(), g -> new Section());
    }

    /** Each pack by its year and section, whole. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        packs.forEach(
                (name, pack) -> {
                    String pairs = pairs(pack);
                    texts.put(name, pairs.isEmpty() ? pack + "" : "S\t" + pairs + "\n" + pack);
                });
        return texts;
    }

    /** What the pack's texts need of the table of traditional characters. */
    private String pairs(CharSequence text) {
        TreeSet<Character> found = new TreeSet<>();
        for (int i = 0; i < text.length(); i++) {
            if (traditional.get(text.charAt(i))) {
                found.add(text.charAt(i));
            }
        }
        StringBuilder pairs = new StringBuilder();
        found.forEach(c -> pairs.append(c).append(table.get(c)));
        return pairs.toString();
    }

    /** A text as the browser has it. */
    static String oneLine(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }

    /** A section of one report while it is written. */
    private static final class Section {
        private final StringBuilder text = new StringBuilder();
        private final List<SearchEntry> passages = new ArrayList<>();
        private final Map<Integer, String> above = new HashMap<>();

        void line(SearchEntry e, int number) {
            text.append(e.isHeading() ? "5" : String.valueOf(e.type().number()));
            cell(String.valueOf(number));
            cell(String.valueOf(e.line()));
            switch (e.type()) {
                case FIGURE -> figure(e);
                case PASSAGE -> {
                    cell(once(0, e.part()));
                    cell(once(1, e.title()));
                    cell(e.isHeading() ? "" : e.text());
                }
                default -> {
                    cell(once(0, e.part()));
                    cell(e.title());
                    cell(place(e));
                }
            }
            text.append('\n');
        }

        private void figure(SearchEntry e) {
            cell(String.valueOf(e.start()));
            cell(once(4, e.measure()));
            cell(once(5, e.item()));
            cell(once(6, e.kind()));
            cell(e.value().map(BigDecimal::toPlainString).orElse(""));
            cell(once(8, e.valueUnit()));
            cell(place(e));
            cell(e.disputed() ? "!" : "");
        }

        private void cell(String cell) {
            text.append('\t').append(oneLine(cell));
        }

        /** Empty where it repeats what stood in that column; a space stands for nothing. */
        private String once(int column, String cell) {
            String shown = cell.isEmpty() ? " " : cell;
            return shown.equals(above.put(column, shown)) ? "" : shown;
        }

        /** Where the text stands in a passage, or {@code =} and the text itself. */
        private String place(SearchEntry e) {
            for (int i = passages.size() - 1; i >= 0; i--) {
                if (passages.get(i).line() <= e.line()) {
                    int at = e.text().isEmpty() ? -1 : passages.get(i).text().indexOf(e.text());
                    if (at >= 0) {
                        return i + ":" + at + ":" + e.text().length();
                    }
                    if (passages.get(i).line() < e.line() - 2) {
                        break;
                    }
                }
            }
            return "=" + e.text();
        }
    }
}
