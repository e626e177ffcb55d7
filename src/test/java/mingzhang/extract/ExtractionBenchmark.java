package mingzhang.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Reading;
import mingzhang.report.ReportId;

/** Times how long one report takes from bytes to figures once everything is warm. */
public final class ExtractionBenchmark {
    private static final int WARM = 200;
    private static final int ROUNDS = 200;

    private ExtractionBenchmark() {}

    /** Arguments: the files to time. */
    public static void main(String[] args) throws IOException {
        ReportExtractor extractor = new ReportExtractor();
        for (String name : args) {
            byte[] bytes = Files.readAllBytes(Path.of(name));
            String extension = name.substring(name.lastIndexOf('.') + 1);
            long[] read = new long[ROUNDS];
            long[] whole = new long[ROUNDS];
            for (int i = -WARM; i < ROUNDS; i++) {
                long start = System.nanoTime();
                Reading reading = DocumentReaders.read(extension, bytes);
                long parsed = System.nanoTime();
                extract(extractor, reading, name);
                if (i >= 0) {
                    read[i] = parsed - start;
                    whole[i] = System.nanoTime() - start;
                }
            }
            double median = millis(whole);
            System.out.printf(
                    "%s: %d bytes, reading %.2f ms, in all %.2f ms, %.2f ms for 100 kB%n",
                    name, bytes.length, millis(read), median, median * 100_000 / bytes.length);
        }
    }

    private static void extract(ReportExtractor extractor, Reading reading, String name) {
        if (reading instanceof Reading.Read read) {
            Subject subject = new Subject(new ReportId("unit", 2020), name, List.of(), "");
            extractor.extract(read.document(), subject);
        }
    }

    private static double millis(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
