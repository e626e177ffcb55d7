package mingzhang.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a made-up archive, clearly named as one: settings, units, and a report for each unit and
 * year. The same order gives the same bytes, and memory does not grow with its size.
 */
public final class SampleArchive {
    public static final int FIRST_YEAR = 1980;
    public static final int LAST_YEAR = 2099;
    public static final int MOST_UNITS = 1_000_000;

    private final Order order;

    public SampleArchive(Order order) {
        this.order = order;
    }

    /**
     * What is to be written.
     *
     * @param first year
     * @param last year
     * @param truth whether {@code truth.csv} beside the archive says what the reports state
     * @param faults share of the reports with a planted inconsistency, listed in {@code faults.csv}
     */
    public record Order(int units, int first, int last, long seed, boolean truth, double faults) {
        public Order {
            if (units < 1
                    || units > MOST_UNITS
                    || first < FIRST_YEAR
                    || last < first
                    || last > LAST_YEAR
                    || !(faults >= 0 && faults <= 1)) {
                throw new IllegalArgumentException("no such archive");
            }
        }

        /** Without planted inconsistencies. */
        public Order(int units, int first, int last, long seed, boolean truth) {
            this(units, first, last, seed, truth, 0);
        }
    }

    /**
     * Writes into {@code out}, which must be empty or absent.
     *
     * @return how many reports were written
     */
    public int write(Path out) throws IOException {
        List<SampleUnit> units = units();
        Files.createDirectories(out);
        Files.writeString(out.resolve("archive.yaml"), Settings.yaml(order));
        Files.writeString(out.resolve("units.yaml"), Settings.unitsYaml(units));
        try (Writer truth = table(order.truth(), out.resolve("truth.csv"));
                Writer faults = table(order.faults() > 0, out.resolve("faults.csv"))) {
            truth.write(Truth.HEADER);
            faults.write(FaultRows.HEADER);
            int written = 0;
            Books books = new Books(order.seed());
            for (SampleUnit unit : units) {
                Path folder = Files.createDirectories(out.resolve("reports").resolve(unit.id()));
                for (Story story : books.stories(unit)) {
                    PrintedReport report = PrintedReport.of(story, order.seed(), order.faults());
                    Files.writeString(folder.resolve(report.fileName()), report.page().text());
                    truth.write(Truth.rows(report));
                    faults.write(FaultRows.of(report));
                    written++;
                }
            }
            return written;
        }
    }

    private static Writer table(boolean wanted, Path file) throws IOException {
        return wanted ? Files.newBufferedWriter(file) : Writer.nullWriter();
    }

    private List<SampleUnit> units() {
        Dice dice = Dice.of(order.seed(), "units");
        return Register.of(order.units(), order.first(), order.last(), dice);
    }

    /** The reports one after the other, not written to disk. */
    Stream<PrintedReport> reports() {
        Books books = new Books(order.seed());
        return units().stream()
                .flatMap(unit -> books.stories(unit).stream())
                .map(story -> PrintedReport.of(story, order.seed(), order.faults()));
    }
}
