package mingzhang.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Words;
import mingzhang.report.Finding;
import mingzhang.report.Problem;

/** Problems as SARIF 2.1.0, which code hosts and editors show beside the file. */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                    + "sarif-schema-2.1.0.json";

    private Sarif() {}

    static String of(List<Problem> problems, Words words) {
        List<Map<String, Object>> rules =
                problems.stream()
                        .map(Problem::rule)
                        .distinct()
                        .sorted()
                        .map(rule -> Map.<String, Object>of("id", rule))
                        .toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "mingzhang");
        driver.put("version", Program.version());
        driver.put("rules", rules);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", problems.stream().map(problem -> result(problem, words)).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.of(log);
    }

    private static Map<String, Object> result(Problem problem, Words words) {
        String file = problem.place().file();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.rule());
        result.put("level", level(problem));
        result.put("message", Map.of("text", words.get(problem.message())));
        result.put("locations", List.of(location(file, problem.place().line())));
        if (problem instanceof Finding finding && !finding.otherLines().isEmpty()) {
            result.put(
                    "relatedLocations",
                    finding.otherLines().stream().map(line -> location(file, line)).toList());
        }
        return result;
    }

    private static Map<String, Object> location(String file, int line) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(file)));
        if (line > 0) {
            place.put("region", Map.of("startLine", line));
        }
        return Map.of("physicalLocation", place);
    }

    private static String level(Problem problem) {
        String severity = ProblemJson.severity(problem);
        return severity.equals("info") ? "note" : severity;
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
