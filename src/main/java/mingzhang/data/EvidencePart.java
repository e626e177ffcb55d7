package mingzhang.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Citation;
import mingzhang.archive.Settings;
import mingzhang.archive.Submission;

/**
 * {@code evidence.js} beside a report's page: its rows of {@code figures.csv} and {@code
 * findings.csv} as they stand there, for a browser that packs some of them. A script, so that it
 * can be had from a disk too.
 */
final class EvidencePart {
    private static final List<String> TABLES = List.of("figures", "findings");
    private static final ObjectMapper JSON = new ObjectMapper();

    private EvidencePart() {}

    static byte[] of(CheckedReport report, ReportRows rows, Settings settings) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("report", report.id().toString());
        part.put("source", source(report));
        part.put("url", new Addresses(settings).report(report.id()));
        part.put("archive", CleanText.of(settings.title()));
        part.put("licence", CleanText.of(settings.licence()));
        part.put("citation", citation(report, settings));
        for (String name : TABLES) {
            part.put(name, table(rows, name));
        }
        try {
            String call =
                    "Mingzhang.take(\"evidence/"
                            + report.id()
                            + "\","
                            + JSON.writeValueAsString(part);
            return (call + ");\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source(CheckedReport report) {
        return "units/" + report.id() + "/" + report.read().submission().sourceName();
    }

    /** The head line, and the rows without the report's name, which begins each of them. */
    private static Map<String, Object> table(ReportRows rows, String name) {
        String begins = rows.id() + "," + rows.id().unit() + "," + rows.id().year() + ",";
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("head", without(Tables.named(name).header()));
        table.put("begins", begins);
        table.put(
                "rows",
                rows.of(name).stream()
                        .map(line -> without(line.text()).substring(begins.length()))
                        .toList());
        return table;
    }

    /** A line without its end. */
    private static String without(String line) {
        return line.substring(0, line.length() - 2);
    }

    private static Citation citation(CheckedReport report, Settings settings) {
        Submission submission = report.read().submission();
        return Citation.of(
                report.id(),
                CleanText.of(report.unit().name()),
                CleanText.of(report.read().report().identity().title()),
                CleanText.of(submission.published()),
                settings.baseUrl(),
                CleanText.of(submission.originalUrl()),
                source(report),
                submission.sha256());
    }
}
