package mingzhang.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * What no build of the same archive can be faster than: reading every source, writing as many files
 * of as many bytes as the site has, compressing the sources once, and a plain Lucene index of them.
 */
public final class MachineLimit {
    private final Path content;
    private final Path site;
    private final Path work;

    private MachineLimit(Path content, Path site, Path work) {
        this.content = content;
        this.site = site;
        this.work = work;
    }

    /** Arguments: content folder, built site, an empty folder to work in. Prints a line of CSV. */
    public static void main(String[] args) throws Exception {
        new MachineLimit(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).run();
    }

    private void run() throws Exception {
        List<Path> sources = files(content.resolve("reports"));
        double read = seconds(() -> each(sources, Files::readAllBytes));
        double write = seconds(this::write);
        double gzip = seconds(() -> each(sources, MachineLimit::gzip));
        double lucene = seconds(() -> index(sources));
        System.out.printf(
                java.util.Locale.ROOT,
                "%.2f,%.2f,%.2f,%.2f,%.2f%n",
                read,
                write,
                gzip,
                lucene,
                read + write + gzip + lucene);
        delete(work);
    }

    private interface Act {
        void run() throws Exception;
    }

    private interface OfFile {
        Object of(Path file) throws IOException;
    }

    private static double seconds(Act act) throws Exception {
        long start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** On all processors. */
    private static void each(List<Path> files, OfFile act) throws Exception {
        ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Object>> all = new ArrayList<>();
        files.forEach(file -> all.add(pool.submit(() -> act.of(file))));
        for (Future<Object> one : all) {
            one.get();
        }
        pool.shutdown();
    }

    private void write() throws Exception {
        byte[] zeros = new byte[1 << 16];
        each(
                files(site),
                file -> {
                    Path target = work.resolve("site").resolve(site.relativize(file));
                    Files.createDirectories(target.getParent());
                    try (OutputStream out = Files.newOutputStream(target)) {
                        for (long left = Files.size(file); left > 0; left -= zeros.length) {
                            out.write(zeros, 0, (int) Math.min(left, zeros.length));
                        }
                    }
                    return target;
                });
    }

    private static Object gzip(Path file) throws IOException {
        try (GZIPOutputStream out = new GZIPOutputStream(OutputStream.nullOutputStream())) {
            out.write(Files.readAllBytes(file));
        }
        return file;
    }

    private void index(List<Path> sources) throws Exception {
        try (NIOFSDirectory folder = new NIOFSDirectory(work.resolve("index"));
                IndexWriter writer =
                        new IndexWriter(folder, new IndexWriterConfig(new StandardAnalyzer()))) {
            each(
                    sources,
                    file -> {
                        Document document = new Document();
                        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                        document.add(new TextField("text", text, Field.Store.YES));
                        return writer.addDocument(document);
                    });
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
