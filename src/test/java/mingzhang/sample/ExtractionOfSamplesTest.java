package mingzhang.sample;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Reading;
import mingzhang.extract.NarrativeExtractor;
import mingzhang.extract.Outline;
import mingzhang.extract.Outliner;
import mingzhang.extract.Subject;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.Test;

/** Made-up reports state what is known, so extraction can be measured on them. */
class ExtractionOfSamplesTest {
    /** What is promised of made-up reports; never to be lowered. */
    private static final double LEAST_RECALL = 0.999;

    private static final double LEAST_PRECISION = 0.999;

    /** All that must be right of a figure. */
    private record Row(
            String measure,
            String item,
            Kind kind,
            BigDecimal value,
            String unit,
            OptionalInt baseYear,
            int line,
            int start) {}

    private final Outliner outliner = new Outliner();
    private final NarrativeExtractor extractor = new NarrativeExtractor();
    private final Map<String, Integer> mistakes = new TreeMap<>();
    private int stated;
    private int read;
    private int right;

    @Test
    void extractionFindsWhatIsStatedAndNothingElse() {
        long seed = Long.getLong("samples.seed", 20L);
        int units = Integer.getInteger("samples.units", 100);
        new SampleArchive(new SampleArchive.Order(units, 2018, 2020, seed, false))
                .reports()
                .forEach(this::measure);
        double recall = (double) right / stated;
        double precision = (double) right / read;
        String result =
                "seed %d: %d stated, %d read, recall %.5f, precision %.5f"
                        .formatted(seed, stated, read, recall, precision);
        mistakes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(Integer.getInteger("samples.show", 20))
                .forEach(e -> System.out.println(e.getValue() + " × " + e.getKey()));
        System.out.println(result);
        assertTrue(recall >= LEAST_RECALL && precision >= LEAST_PRECISION, result);
    }

    private void measure(PrintedReport report) {
        List<Row> truth = new ArrayList<>();
        report.page().figures().forEach(printed -> truth.add(row(printed)));
        List<Row> found = new ArrayList<>();
        extract(report).forEach(figure -> found.add(row(figure)));
        stated += truth.size();
        read += found.size();
        List<Row> missed = new ArrayList<>(truth);
        for (Row row : found) {
            if (missed.remove(row)) {
                right++;
            } else {
                note("extra", row, report);
            }
        }
        missed.forEach(row -> note("missed", row, report));
    }

    private List<Figure> extract(PrintedReport report) {
        byte[] bytes = report.page().text().getBytes(StandardCharsets.UTF_8);
        ReportId id = new ReportId(report.story().unit().id(), report.story().year());
        Reading reading = DocumentReaders.read(report.extension(), bytes);
        Outline outline = outliner.outline(((Reading.Read) reading).document());
        Subject subject =
                new Subject(
                        id,
                        "reports/" + id + "." + report.extension(),
                        List.of(report.story().unit().name()),
                        report.story().unit().region());
        return extractor.extract(outline.part("narrative"), subject, id.year()).figures();
    }

    /** Mistakes of one sort are counted together, the first shown with its line. */
    private void note(String sort, Row row, PrintedReport report) {
        String what =
                sort
                        + " "
                        + row.measure()
                        + " "
                        + row.kind()
                        + " "
                        + (row.item().contains("/") ? "款项" : row.item());
        String key =
                mistakes.keySet().stream()
                        .filter(k -> k.startsWith(what + " in "))
                        .findFirst()
                        .orElseGet(() -> what + " in " + example(row, report));
        mistakes.merge(key, 1, Integer::sum);
    }

    private static String example(Row row, PrintedReport report) {
        List<String> lines = report.page().text().lines().toList();
        return report.story().unit().id()
                + "/"
                + report.fileName()
                + ":"
                + row.line()
                + ":"
                + row.start()
                + " "
                + row.value().toPlainString()
                + row.unit()
                + " "
                + row.item()
                + "\n    "
                + lines.get(row.line() - 1);
    }

    private static Row row(Page.Printed printed) {
        Stated stated = printed.stated();
        return new Row(
                stated.measure(),
                stated.item(),
                stated.kind(),
                stated.value().stripTrailingZeros(),
                stated.valueUnit(),
                stated.baseYear(),
                printed.line(),
                printed.start());
    }

    private static Row row(Figure figure) {
        return new Row(
                figure.measure(),
                figure.item(),
                figure.kind(),
                figure.value().stripTrailingZeros(),
                figure.valueUnit(),
                figure.baseYear(),
                figure.line(),
                figure.start());
    }
}
