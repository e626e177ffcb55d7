package mingzhang.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mingzhang.archive.ReadReport;
import mingzhang.archive.Unit;
import mingzhang.report.Finding;

/**
 * What the search holds of one bucket of units, made from that bucket alone: a segment of the
 * Lucene index, a run of tokens, packs of texts, and what the whole has to know of it.
 */
final class BucketIndex {
    static final String RUN = "run";
    static final String FACTS = "facts";
    static final String PACK = "pack/";
    static final String SEGMENT = "segment/";

    private final Folding folding;
    private final Set<String> openMeasures;
    private final TokenNumbers numbers = new TokenNumbers();
    private final Distinct distinct = new Distinct();
    private final TokenRun run = new TokenRun(numbers);
    private final TextPacks packs;
    private final BucketFacts facts = new BucketFacts();
    private final Map<String, Tokened> sentences = new HashMap<>();

    /** A report to be indexed, and what does not agree in it. */
    record Checked(ReadReport read, List<Finding> findings) {}

    /** Where reports are had one at a time. */
    interface Source {
        Checked read(Unit unit, int year);
    }

    /** A folded text and the numbers of its tokens, each once. */
    private static final class Tokened {
        private final String folded;
        private final int[] tokens;

        Tokened(String folded, int[] tokens) {
            this.folded = folded;
            this.tokens = tokens;
        }
    }

    BucketIndex(Folding folding, Set<String> openMeasures) {
        this.folding = folding;
        this.openMeasures = openMeasures;
        this.packs = new TextPacks(folding.table());
    }

    /**
     * Indexes the units' reports.
     *
     * @param units by id, each with the years of its reports
     */
    Pieces make(Map<Unit, List<Integer>> units, Source source) throws IOException {
        Map<String, byte[]> pieces = new TreeMap<>();
        try (SegmentWriter segment = new SegmentWriter(numbers)) {
            int rank = 0;
            for (Map.Entry<Unit, List<Integer>> unit : units.entrySet()) {
                for (int year : newestFirst(unit.getValue())) {
                    report(unit.getKey(), rank, year, source, segment);
                }
                write(UnitEntries.of(unit.getKey()), unit.getKey(), 0, segment);
                rank++;
            }
            segment.files().forEach((name, bytes) -> pieces.put(SEGMENT + name, bytes));
        }
        pieces.put(RUN, run.lines());
        pieces.put(FACTS, utf8(facts.text()));
        packs.texts().forEach((name, text) -> pieces.put(PACK + name, utf8(text)));
        return new Pieces(pieces);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Integer> newestFirst(List<Integer> years) {
        return years.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private void report(Unit unit, int rank, int year, Source source, SegmentWriter segment)
            throws IOException {
        Checked report = source.read(unit, year);
        List<SearchEntry> entries = ReportEntries.of(report.read(), report.findings());
        packs.add(rank, year, entries);
        run.begin(rank, year);
        int ordinal = Chunk.of(rank, year, 0, 0);
        for (SearchEntry entry : entries) {
            facts.see(entry, openMeasures);
            run.begin(entry);
            write(entry, unit, ordinal, segment);
        }
    }

    private void write(SearchEntry entry, Unit unit, int ordinal, SegmentWriter segment)
            throws IOException {
        Tokened title = tokened(entry, entry.title());
        Tokened text = tokened(entry, entry.text());
        boolean same = title.folded.equals(text.folded);
        int length = text.folded.length() + (same ? 0 : title.folded.length() + 1);
        int[] tokens = text.tokens;
        if (Chunk.text(entry) == Chunk.title(entry)) {
            tokens = same ? tokens : both(tokens, title.tokens);
            List<String> values = values(entry);
            tokens = values.isEmpty() ? tokens : both(tokens, numbers(values));
            post(entry, Chunk.text(entry), tokens, length);
        } else {
            post(entry, Chunk.text(entry), tokens, length);
            post(entry, Chunk.title(entry), title.tokens, length);
            if (!entry.report().isEmpty()) {
                run.add(entry, Chunk.title(entry), "^" + title.folded, 0);
            }
            tokens = both(tokens, title.tokens);
        }
        if (entry.type() == SearchEntry.Type.FIGURE) {
            run.figure(entry, Scoring.step(length));
        }
        Fields.write(
                entry, IndexFolder.regions(unit.region()), unit.level(), ordinal, tokens, segment);
    }

    private void post(SearchEntry entry, int kind, int[] tokens, int length) {
        if (!entry.report().isEmpty()) {
            int step = Scoring.step(length);
            for (int token : tokens) {
                run.add(entry, kind, token, step);
            }
        }
    }

    private int[] both(int[] some, int[] more) {
        distinct.clear();
        distinct.addAll(some);
        distinct.addAll(more);
        return distinct.toArray();
    }

    private int[] numbers(List<String> tokens) {
        return tokens.stream().mapToInt(numbers::of).toArray();
    }

    /** Sentences stand in many entries and in reports of many years: each is cut once. */
    private Tokened tokened(SearchEntry entry, String text) {
        if (entry.report().isEmpty()) {
            return tokened(text);
        }
        Tokened known = sentences.get(text);
        if (known == null) {
            known = tokened(text);
            facts.see(known.folded);
            sentences.put(text, known);
        }
        return known;
    }

    private Tokened tokened(String text) {
        String folded = folding.plain(text);
        distinct.clear();
        Tokens.each(folded, (in, from, to) -> distinct.add(numbers.of(in, from, to)));
        return new Tokened(folded, distinct.toArray());
    }

    /** A figure is also found by its value. */
    private static List<String> values(SearchEntry entry) {
        if (entry.value().isEmpty()) {
            return List.of();
        }
        String value =
                "=" + Tokens.cut(Tokens.canonical(entry.value().get().abs().toPlainString()));
        return entry.valueUnit().equals("%") ? List.of(value, value + "%") : List.of(value);
    }
}
