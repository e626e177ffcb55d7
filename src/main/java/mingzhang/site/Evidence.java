package mingzhang.site;

import java.util.List;
import mingzhang.report.Figure;
import mingzhang.report.Finding;
import mingzhang.report.ReportId;

/** What a row is called that a reader may tick: the value of {@code data-evidence}. */
final class Evidence {
    private Evidence() {}

    static String of(ReportId id, Figure figure) {
        return line(id, figure.line())
                + "/"
                + figure.kind().id()
                + "/"
                + figure.measure()
                + "/"
                + figure.item();
    }

    /** The finding at {@code index} of its report's, counted among those of its rule and line. */
    static String of(List<Finding> findings, int index) {
        Finding finding = findings.get(index);
        long before =
                findings.subList(0, index).stream()
                        .filter(f -> f.rule().equals(finding.rule()))
                        .filter(f -> f.place().line() == finding.place().line())
                        .count();
        return line(finding.report(), finding.place().line())
                + "/finding/"
                + finding.rule()
                + "/"
                + (before + 1);
    }

    private static String line(ReportId id, int line) {
        return id + "#L" + line;
    }
}
