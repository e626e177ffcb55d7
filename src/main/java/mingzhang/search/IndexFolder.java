package mingzhang.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mingzhang.archive.Archive;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Reports;
import mingzhang.archive.Unit;
import mingzhang.report.Measure;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/** Writes the Lucene index of an archive into a folder, the same bytes for the same archive. */
final class IndexFolder {
    private static final double BUFFER_MB = 48;

    /** The type of the one document that holds the names of the archive. */
    static final String ARCHIVE = "archive";

    private static final int MOST_TERMS = 2000;

    private final Folding folding;

    IndexFolder(Folding folding) {
        this.folding = folding;
    }

    /** Writes the index of every published report, one report in memory at a time. */
    Names write(Archive archive, Reports reports, List<Measure> measures, Path folder)
            throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig()
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setCodec(new SteadyCodec())
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setMergePolicy(NoMergePolicy.INSTANCE)
                        .setUseCompoundFile(false)
                        .setRAMBufferSizeMB(BUFFER_MB);
        NameCollector collector = new NameCollector(archive, measures);
        Map<String, Integer> terms = new TreeMap<>();
        Names names;
        try (FSDirectory directory = new NIOFSDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            int ordinal = 0;
            for (ReportSummary summary : inIndexOrder(archive.published())) {
                Unit unit = archive.unit(summary.id().unit()).orElseThrow();
                for (SearchEntry entry : ReportEntries.of(reports.read(summary.id()))) {
                    collector.see(entry);
                    if (entry.type() == SearchEntry.Type.TERM) {
                        terms.merge(entry.title(), 1, Integer::sum);
                    }
                    writer.addDocument(document(entry, unit, ordinal));
                }
                ordinal++;
            }
            for (Unit unit : archive.units()) {
                writer.addDocument(document(UnitEntries.of(unit), unit, ordinal));
            }
            names = collector.names();
            writer.addDocument(Fields.archive(names.text(), common(terms)));
            writer.commit();
        }
        SteadyIds.settle(folder);
        return names;
    }

    private Document document(SearchEntry entry, Unit unit, int ordinal) {
        String title = folding.fold(entry.title()).text();
        String text = folding.fold(entry.text()).text();
        int length = title.equals(text) ? text.length() : title.length() + 1 + text.length();
        return Fields.document(
                entry,
                regions(unit.region()),
                unit.level(),
                ordinal,
                length,
                tokens(entry, title, text));
    }

    /** The terms that most reports define, a line each. */
    private static String common(Map<String, Integer> terms) {
        return terms.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("\n"));
    }

    /** Of title and text; a figure is also found by its value. */
    private static List<String> tokens(SearchEntry entry, String title, String text) {
        List<String> tokens = new ArrayList<>(Tokens.of(text));
        if (!title.equals(text)) {
            tokens.addAll(Tokens.of(title));
        }
        if (entry.value().isPresent()) {
            String value = "=" + Tokens.canonical(entry.value().get().abs().toPlainString());
            tokens.add(value);
            if (entry.valueUnit().equals("%")) {
                tokens.add(value + "%");
            }
        }
        return tokens;
    }

    private static List<ReportSummary> inIndexOrder(List<ReportSummary> published) {
        return published.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (ReportSummary s) -> SearchEntry.bucket(s.id().unit()))
                                .thenComparing(s -> s.id().unit())
                                .thenComparing(
                                        Comparator.comparingInt((ReportSummary s) -> s.id().year())
                                                .reversed()))
                .toList();
    }

    /** {@code 四川省/巴中市} is in 四川省 and in 四川省/巴中市. */
    static List<String> regions(String path) {
        List<String> regions = new ArrayList<>();
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            regions.add(path.substring(0, i));
        }
        if (!path.isEmpty()) {
            regions.add(path);
        }
        return regions;
    }
}
