package mingzhang.site;

import java.util.List;
import java.util.Optional;
import mingzhang.report.Figure;
import mingzhang.report.Finding;
import mingzhang.report.Kind;
import mingzhang.report.Report;

/** What one report states, with what is to be said against it. */
record Statements(Report report, List<Finding> findings) {
    /** The first statement of the measure's item and kind. */
    Optional<Figure> first(String measure, String item, Kind kind) {
        return all(measure, kind).stream().filter(f -> f.item().equals(item)).findFirst();
    }

    /** Every statement of the measure and kind, in order. */
    List<Figure> all(String measure, Kind kind) {
        return report.figures().stream()
                .filter(f -> f.measure().equals(measure) && f.kind() == kind)
                .toList();
    }

    /** Whether a finding says that this number cannot be right. */
    boolean disputed(Figure figure) {
        return dispute(figure).isPresent();
    }

    /** The position of the first finding that disputes the number. */
    Optional<Integer> dispute(Figure figure) {
        return disputes().first(figure);
    }

    Disputes disputes() {
        return new Disputes(findings);
    }
}
