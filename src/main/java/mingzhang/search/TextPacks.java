package mingzhang.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;

/** The texts, in packs of what is looked at together: the same sections of several units' year. */
final class TextPacks {
    private static final char TAB = '\t';

    private final Layout layout;
    private final Map<Character, Character> table;
    private final BrowserParts.Parts parts;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, TreeMap<Integer, StringBuilder>> open = new TreeMap<>();
    private int bucket = -1;

    TextPacks(Layout layout, Names names, Folding folding, BrowserParts.Parts parts) {
        this.layout = layout;
        this.table = folding.table();
        this.parts = parts;
        for (Names.NamedUnit unit : names.units()) {
            for (int year : unit.years()) {
                ordinals.put(unit.id() + "/" + year, ordinals.size());
            }
        }
    }

    /** Goes through the index in its order; packs are put as soon as they are whole. */
    void write(IndexReader reader, TokenShards shards) throws IOException {
        String report = "";
        int number = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            StoredFields stored = leaf.reader().storedFields();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                var document = stored.document(doc);
                if (IndexFolder.ARCHIVE.equals(document.get(Fields.TYPE))
                        || document.get(Fields.REPORT) == null) {
                    continue;
                }
                SearchEntry entry = Fields.entry(document);
                number = entry.report().equals(report) ? number + 1 : 0;
                report = entry.report();
                add(entry, number, shards);
            }
        }
        flush();
    }

    private void add(SearchEntry entry, int number, TokenShards shards) {
        if (layout.bucket(entry.unit()) != bucket) {
            flush();
            bucket = layout.bucket(entry.unit());
        }
        int group = entry.group();
        int chunk = ordinals.get(entry.report()) * SearchEntry.GROUPS + group;
        String pack = layout.pack(entry.unit(), entry.year(), group);
        open.computeIfAbsent(pack, p -> new TreeMap<>())
                .computeIfAbsent(chunk, c -> new StringBuilder())
                .append(line(entry, number));
        shards.add(entry, chunk);
    }

    private static String line(SearchEntry e, int number) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(e.type().number()));
        cells.add(String.valueOf(number));
        cells.add(String.valueOf(e.line()));
        cells.add(e.part());
        cells.add(e.isHeading() ? "" : e.text());
        cells.add(e.title());
        if (e.type() == SearchEntry.Type.FIGURE) {
            cells.add(String.valueOf(e.start()));
            cells.add(e.measure());
            cells.add(e.item());
            cells.add(e.kind());
            cells.add(e.value().map(java.math.BigDecimal::toPlainString).orElse(""));
            cells.add(e.valueUnit());
        }
        return String.join(
                        String.valueOf(TAB),
                        cells.stream().map(c -> c.replace(TAB, ' ').replace('\n', ' ')).toList())
                + "\n";
    }

    private void flush() {
        open.forEach(
                (name, chunks) -> {
                    StringBuilder text = new StringBuilder();
                    chunks.forEach(
                            (chunk, lines) ->
                                    text.append("C\t").append(chunk).append('\n').append(lines));
                    String pairs = traditional(text);
                    parts.put(name, pairs.isEmpty() ? text : "S\t" + pairs + "\n" + text);
                });
        open.clear();
    }

    /** What the pack's texts need of the table of traditional characters. */
    private String traditional(CharSequence text) {
        TreeSet<Character> found = new TreeSet<>();
        for (int i = 0; i < text.length(); i++) {
            if (table.containsKey(text.charAt(i))) {
                found.add(text.charAt(i));
            }
        }
        StringBuilder pairs = new StringBuilder();
        found.forEach(c -> pairs.append(c).append(table.get(c)));
        return pairs.toString();
    }
}
