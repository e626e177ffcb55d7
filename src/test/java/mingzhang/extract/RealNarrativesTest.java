package mingzhang.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Reading;
import mingzhang.report.Figure;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The narratives of real reports, where an archive stands beside the checkout. */
class RealNarrativesTest {
    private static final double LEAST_READ = 0.97;

    private final NarrativeExtractor extractor = new NarrativeExtractor();

    @TestFactory
    Stream<DynamicTest> everyQuoteStandsInItsLineAndHoldsItsValue() throws IOException {
        return reports().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getParent().getFileName() + "/" + file.getFileName(),
                                        () -> check(file)));
    }

    private void check(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> lines =
                new String(bytes, java.nio.charset.StandardCharsets.UTF_8).lines().toList();
        Narrative narrative = extract(file, bytes);
        if (System.getProperty("narrative.dump") != null) {
            Path dump =
                    Path.of(
                            System.getProperty("narrative.dump"),
                            file.getParent().getFileName() + ".csv");
            Files.writeString(
                    dump,
                    NarrativeDump.figures(narrative)
                            + "\n\n"
                            + NarrativeDump.absences(narrative)
                            + "\n\n"
                            + NarrativeDump.unread(narrative)
                            + "\n"
                            + narrative.numbers()
                            + " "
                            + narrative.numbersRead()
                            + " "
                            + narrative.warnings()
                            + "\n");
        }
        assertAll(narrative.figures().stream().map(figure -> () -> traced(figure, lines)));
        double read = (double) narrative.numbersRead() / narrative.numbers();
        assertTrue(read >= LEAST_READ, "read " + read);
    }

    private static void traced(Figure figure, List<String> lines) {
        String line = lines.get(figure.line() - 1);
        char digit = line.charAt(figure.start() - 1);
        assertTrue(Character.isDigit(digit), figure + ": no digit");
        String number =
                line.substring(
                        figure.start() - 1,
                        Math.min(line.length(), figure.start() - 1 + figure.length()));
        assertTrue(figure.quote().contains(number), figure + ": not in its quote");
        assertEquals(-1, figure.quote().indexOf('\n'), figure.quote());
    }

    private Narrative extract(Path file, byte[] bytes) {
        Reading reading = DocumentReaders.read("txt", bytes);
        Reading.Read read = (Reading.Read) reading;
        Outline outline = new Outliner().outline(read.document());
        int year = Integer.parseInt(file.getFileName().toString().substring(0, 4));
        Subject subject =
                new Subject(
                        new ReportId("unit", year), file.getFileName().toString(), List.of(), "");
        return extractor.extract(outline.part("narrative"), subject, year);
    }

    private static List<Path> reports() throws IOException {
        Path archive = Path.of(System.getProperty("mingzhang.archive", "../shared/archive"));
        Assumptions.assumeTrue(Files.isDirectory(archive), "no archive at " + archive);
        try (Stream<Path> files = Files.walk(archive.resolve("reports"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
