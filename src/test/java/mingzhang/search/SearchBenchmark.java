package mingzhang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import mingzhang.archive.ContentTree;
import mingzhang.archive.Intake;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.ReportReading;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Submissions;
import mingzhang.archive.TakenIn;
import mingzhang.extract.Measures;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Processor time of index and shards against Lucene's plain CJKAnalyzer index of the same texts on
 * as many threads, three rounds each, and again from what was kept.
 */
public final class SearchBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    private SearchBenchmark() {}

    /** Arguments: the content folder, a folder to work in, how many threads. */
    public static void main(String[] args) throws Exception {
        Path work = Path.of(args[1]);
        int jobs = Integer.parseInt(args[2]);
        KeptFolder read = new KeptFolder(work.resolve("read"));
        ContentTree tree = ContentTree.scan(Path.of(args[0]));
        Submissions submissions =
                new Submissions(new ReportReading(), Optional.of(read), "benchmark");
        TakenIn taken = new Intake(tree, submissions).read(jobs, done -> {});
        List<Path> sources = sources(Path.of(args[0]).resolve("reports"));
        System.out.printf("%d reports, %d threads%n", taken.archive().published().size(), jobs);
        for (int round = 0; round < ROUNDS; round++) {
            Path one = Files.createDirectories(work.resolve("round-" + round));
            double plain = seconds(() -> plain(sources, one.resolve("plain"), jobs));
            double whole = seconds(() -> whole(taken, one, "a", jobs));
            double again = seconds(() -> whole(taken, one, "b", jobs));
            System.out.printf(
                    "plain CJKAnalyzer %.2f s, index and shards %.2f s: %.2f ×; again %.2f s%n",
                    plain, whole, whole / plain, again);
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.(txt|md|html)")).sorted().toList();
        }
    }

    /**
     * Of all threads together, the collector's and the compiler's included: others may use the
     * machine.
     */
    private static double seconds(Callable<Object> work) throws Exception {
        long start = processorTime();
        work.call();
        return (processorTime() - start) / 1e9;
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Object plain(List<Path> sources, Path folder, int jobs) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try (FSDirectory directory = new NIOFSDirectory(folder);
                CJKAnalyzer analyzer = new CJKAnalyzer();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            List<Future<Long>> all = new ArrayList<>();
            for (Path source : sources) {
                all.add(pool.submit(() -> add(source, writer)));
            }
            for (Future<Long> one : all) {
                one.get();
            }
            writer.commit();
        } finally {
            pool.shutdownNow();
        }
        return folder;
    }

    private static long add(Path source, IndexWriter writer) throws IOException {
        Document document = new Document();
        String text = new String(Files.readAllBytes(source), StandardCharsets.UTF_8);
        document.add(new TextField("text", text, Field.Store.YES));
        return writer.addDocument(document);
    }

    private static Object whole(TakenIn taken, Path work, String name, int jobs)
            throws IOException {
        SearchInput input = new SearchInput(taken, Map.of(), Measures.all(), "benchmark");
        Path folder = Files.createDirectories(work.resolve(name));
        SiteFiles site = (path, bytes) -> write(folder.resolve("site/" + path), bytes);
        KeptFolder kept = new KeptFolder(work.resolve("kept"));
        SearchIndex index = new SearchIndex(input, kept, jobs);
        index.putParts(site);
        try (var zip = Files.newOutputStream(folder.resolve("index.zip"))) {
            index.pack(zip);
        }
        return folder;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
