package mingzhang.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import mingzhang.archive.Outcome;
import mingzhang.archive.ReadReport;
import mingzhang.archive.ReportReading;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Submission;
import mingzhang.archive.TakenIn;
import mingzhang.check.Checks;
import mingzhang.extract.Breakdowns;
import mingzhang.search.Search;
import mingzhang.search.SearchResult;
import mingzhang.site.Site;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a build does to every report, and what a search does to every query. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HotPaths {
    private static final List<String> QUERIES =
            List.of("三公经费", "2020年公务接待费", "政府采购", "人民政府办公室 基本支出", "100万元以上");

    private final ReportReading reading = new ReportReading();
    private final Checks checks = new Checks(Breakdowns.all());
    private Submission submission;
    private byte[] source;
    private ReportSummary summary;
    private ReadReport read;
    private Site site;
    private Path folder;
    private Search search;
    private int asked;

    /** Reads the archive; unpacks the index. */
    @Setup
    public void prepare() throws Exception {
        TakenIn taken = Given.taken();
        List<ReportSummary> texts =
                taken.archive().published().stream()
                        .filter(report -> report.submission().extension().equals("txt"))
                        .toList();
        summary = texts.get(texts.size() / 2);
        submission = summary.submission();
        source = Files.readAllBytes(Given.content().resolve(submission.file()));
        read = taken.reports().read(summary.id());
        site = Given.pages(taken);
        folder = Files.createTempDirectory("mingzhang-benchmark");
        try (ZipFile zip = new ZipFile(Given.site().resolve("data/index.zip").toFile())) {
            for (var entry : zip.stream().toList()) {
                Files.copy(zip.getInputStream(entry), folder.resolve(entry.getName()));
            }
        }
        search = Search.open(folder);
    }

    /** Leaves nothing behind. */
    @TearDown
    public void tidy() throws Exception {
        search.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** From the bytes of a submission to everything that it says. */
    @Benchmark
    public Outcome extraction() {
        return reading.read(submission, Optional.empty(), false, source);
    }

    /** All rules over one report. */
    @Benchmark
    public Checks.Result checks() {
        return checks.check(read, Optional.empty());
    }

    /** A report's page and those of its projects. */
    @Benchmark
    public long page() {
        long[] size = new long[1];
        site.reportPages(summary.id(), () -> read)
                .forEach(page -> page.put((path, content) -> size[0] += content.length));
        return size[0];
    }

    /** One query, five different ones in turn. */
    @Benchmark
    public SearchResult query() throws Exception {
        return search.find(QUERIES.get(asked++ % QUERIES.size()), 0, 10, Set.of());
    }
}
