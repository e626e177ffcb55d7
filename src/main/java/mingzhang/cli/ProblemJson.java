package mingzhang.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Words;
import mingzhang.report.Finding;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;

/** Problems for scripts: one object each, in the order of the text form. */
final class ProblemJson {
    private ProblemJson() {}

    static String of(List<Problem> problems, Words words) {
        return Json.of(problems.stream().map(problem -> object(problem, words)).toList());
    }

    private static Map<String, Object> object(Problem problem, Words words) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", type(problem));
        object.put("file", problem.place().file());
        object.put("line", problem.place().line());
        object.put("rule", problem.rule());
        object.put("severity", severity(problem));
        object.put("message", words.get(problem.message()));
        if (problem instanceof Finding finding) {
            object.put("report", finding.report().toString());
            object.put("section", finding.section());
            object.put("stated", finding.stated());
            object.put("expected", finding.expected());
            object.put("other_lines", finding.otherLines());
            object.put("quote", finding.quote());
            object.put("cause", finding.cause());
            object.put("group", finding.group());
        }
        return object;
    }

    private static String type(Problem problem) {
        if (problem instanceof Finding) {
            return "finding";
        }
        return problem instanceof Rejection ? "rejection" : "warning";
    }

    /** {@code error}, {@code warning} or {@code info}; whatever is rejected is an error. */
    static String severity(Problem problem) {
        if (problem instanceof Finding finding) {
            return finding.severity().id();
        }
        return problem instanceof Rejection ? "error" : "warning";
    }
}
