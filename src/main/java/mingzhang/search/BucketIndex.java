package mingzhang.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mingzhang.archive.ReadReport;
import mingzhang.archive.Unit;
import mingzhang.report.Finding;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * What the search holds of one bucket of units, made from that bucket alone: a segment of the
 * Lucene index, a run of tokens, packs of texts, and what the whole has to know of it.
 */
final class BucketIndex {
    static final String RUN = "run";
    static final String FACTS = "facts";
    static final String PACK = "pack/";
    static final String SEGMENT = "segment/";
    private static final double BUFFER_MB = 200;

    private final Folding folding;
    private final Set<String> openMeasures;
    private final TokenRun run = new TokenRun();
    private final TextPacks packs;
    private final BucketFacts facts = new BucketFacts();
    private final Map<String, Tokened> sentences = new HashMap<>();

    /** A report to be indexed, and what does not agree in it. */
    record Checked(ReadReport read, List<Finding> findings) {}

    /** Where reports are had one at a time. */
    interface Source {
        Checked read(Unit unit, int year);
    }

    /** A folded text and its tokens. */
    private record Tokened(String folded, List<String> tokens) {}

    BucketIndex(Folding folding, Set<String> openMeasures) {
        this.folding = folding;
        this.openMeasures = openMeasures;
        this.packs = new TextPacks(folding.table());
    }

    /**
     * Indexes the units' reports.
     *
     * @param units by id, each with the years of its reports
     * @param folder empty, to work in
     */
    Pieces make(Map<Unit, List<Integer>> units, Source source, Path folder) throws IOException {
        try (FSDirectory directory = new NIOFSDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, config())) {
            int rank = 0;
            for (Map.Entry<Unit, List<Integer>> unit : units.entrySet()) {
                for (int year : newestFirst(unit.getValue())) {
                    report(unit.getKey(), rank, year, source, writer);
                }
                writer.addDocument(document(UnitEntries.of(unit.getKey()), unit.getKey(), 0));
                rank++;
            }
            writer.commit();
        }
        Map<String, byte[]> pieces = new TreeMap<>();
        pieces.put(RUN, utf8(run.text()));
        pieces.put(FACTS, utf8(facts.text()));
        packs.texts().forEach((name, text) -> pieces.put(PACK + name, utf8(text)));
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
                pieces.put(SEGMENT + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return new Pieces(pieces);
    }

    static IndexWriterConfig config() {
        return new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setCodec(new SteadyCodec())
                .setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(BUFFER_MB);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Integer> newestFirst(List<Integer> years) {
        return years.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private void report(Unit unit, int rank, int year, Source source, IndexWriter writer)
            throws IOException {
        Checked report = source.read(unit, year);
        List<SearchEntry> entries = ReportEntries.of(report.read(), report.findings());
        packs.add(rank, year, entries);
        run.begin(rank, year);
        sentences.clear();
        int ordinal = Chunk.of(rank, year, 0, 0);
        for (SearchEntry entry : entries) {
            facts.see(entry, openMeasures);
            run.begin(entry);
            writer.addDocument(document(entry, unit, ordinal));
        }
    }

    private Document document(SearchEntry entry, Unit unit, int ordinal) {
        Tokened title = tokened(entry.title());
        Tokened text = tokened(entry.text());
        boolean same = title.folded().equals(text.folded());
        int length = text.folded().length() + (same ? 0 : title.folded().length() + 1);
        if (!entry.report().isEmpty()) {
            facts.see(text.folded());
            facts.see(title.folded());
        }
        Set<String> tokens = new LinkedHashSet<>(text.tokens());
        if (Chunk.text(entry) == Chunk.title(entry)) {
            if (!same) {
                tokens.addAll(title.tokens());
            }
            tokens.addAll(values(entry));
            post(entry, Chunk.text(entry), tokens, length);
        } else {
            post(entry, Chunk.text(entry), tokens, length);
            Set<String> inTitle = new LinkedHashSet<>(title.tokens());
            post(entry, Chunk.title(entry), inTitle, length);
            if (!entry.report().isEmpty()) {
                run.add(entry, Chunk.title(entry), "^" + title.folded(), 0);
            }
            tokens.addAll(inTitle);
        }
        if (entry.type() == SearchEntry.Type.FIGURE) {
            run.figure(entry);
        }
        return Fields.document(
                entry, IndexFolder.regions(unit.region()), unit.level(), ordinal, tokens);
    }

    private void post(SearchEntry entry, int kind, Set<String> tokens, int length) {
        if (!entry.report().isEmpty()) {
            int step = Scoring.step(length);
            tokens.forEach(token -> run.add(entry, kind, token, step));
        }
    }

    private Tokened tokened(String text) {
        return sentences.computeIfAbsent(
                text,
                t -> {
                    String folded = folding.plain(t);
                    return new Tokened(folded, Tokens.of(folded));
                });
    }

    /** A figure is also found by its value. */
    private static Collection<String> values(SearchEntry entry) {
        if (entry.value().isEmpty()) {
            return List.of();
        }
        String value =
                "=" + Tokens.cut(Tokens.canonical(entry.value().get().abs().toPlainString()));
        return entry.valueUnit().equals("%") ? List.of(value, value + "%") : List.of(value);
    }
}
