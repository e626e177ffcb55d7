package mingzhang.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.archive.Citation;
import mingzhang.archive.Sha256;
import mingzhang.report.ReportId;

/** The rows of a published site, looked up as they are asked for. */
final class PublishedRows {
    private final Path site;
    private final Map<String, Published> reports = new HashMap<>();
    private final Map<String, Set<String>> lines = new HashMap<>();
    private final Map<ReportId, String> hashes = new HashMap<>();
    private final String licence;

    /** A report as {@code reports.csv} has it. */
    record Published(ReportId id, String source, String sha256, String url, Citation citation) {}

    PublishedRows(Path site) throws IOException {
        this.site = site;
        Map<String, String> names = new HashMap<>();
        for (List<String> unit : cells("data/units.csv")) {
            names.put(unit.get(0), CsvLine.unguarded(unit.get(1)));
        }
        List<String> columns = ReportsTable.table().columnNames();
        for (List<String> row : cells("data/reports.csv")) {
            Map<String, String> report = new HashMap<>();
            for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
                report.put(columns.get(i), CsvLine.unguarded(row.get(i)));
            }
            PackCheck.id(row.get(0))
                    .ifPresent(id -> reports.put(row.get(0), published(id, report, names)));
        }
        licence = licence(site);
    }

    private static Published published(
            ReportId id, Map<String, String> report, Map<String, String> names) {
        String url = report.get("url");
        String path = "units/" + id + "/";
        String base = url.endsWith(path) ? url.substring(0, url.length() - path.length()) : "";
        return new Published(
                id,
                report.get("source"),
                report.get("sha256"),
                url,
                Citation.of(
                        id,
                        names.getOrDefault(id.unit(), id.unit()),
                        report.get("title"),
                        report.get("published"),
                        base,
                        report.get("original_url"),
                        report.get("source"),
                        report.get("sha256")));
    }

    private static String licence(Path site) throws IOException {
        JsonNode licences =
                new ObjectMapper()
                        .readTree(site.resolve("data/datapackage.json").toFile())
                        .path("licenses");
        return licences.path(0).path("title").asText("");
    }

    Optional<Published> report(String cell) {
        return Optional.ofNullable(reports.get(cell));
    }

    /** The words under which the data may be used, or empty. */
    String licence() {
        return licence;
    }

    /** Whether a report's rows hold the line, character by character. */
    boolean has(String table, ReportId id, String line) throws IOException {
        String file =
                table.equals("figures") ? "units/" + id + "/figures.csv" : "data/" + table + ".csv";
        if (!lines.containsKey(file)) {
            lines.put(file, new HashSet<>(read(file)));
        }
        return lines.get(file).contains(line);
    }

    /** The source beside the report's page. */
    Path file(Published report) {
        Path folder = site.resolve("units").resolve(report.id().toString());
        Path file = site.resolve(report.source()).normalize();
        return file.startsWith(folder) ? file : folder;
    }

    /** Hash of the source as it stands there, empty where none does. */
    String hash(Published report) throws IOException {
        if (!hashes.containsKey(report.id())) {
            Path file = file(report);
            boolean there = Files.isRegularFile(file);
            hashes.put(report.id(), there ? Sha256.of(Files.readAllBytes(file)) : "");
        }
        return hashes.get(report.id());
    }

    private List<List<String>> cells(String file) throws IOException {
        return read(file).stream().skip(1).map(CsvLine::cells).toList();
    }

    private List<String> read(String file) throws IOException {
        Path path = site.resolve(file);
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        try (BufferedReader in = Files.newBufferedReader(path)) {
            return in.lines().toList();
        }
    }
}
