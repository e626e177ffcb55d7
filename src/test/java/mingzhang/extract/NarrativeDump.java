package mingzhang.extract;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.report.Absence;
import mingzhang.report.Figure;
import mingzhang.report.Unread;

/** What was read of a narrative, as lines that a person can compare. */
final class NarrativeDump {
    private NarrativeDump() {}

    static String figures(Narrative narrative) {
        return narrative.figures().stream()
                .map(NarrativeDump::figure)
                .collect(Collectors.joining("\n"));
    }

    static String absences(Narrative narrative) {
        return narrative.absences().stream()
                .map(NarrativeDump::absence)
                .collect(Collectors.joining("\n"));
    }

    static String unread(Narrative narrative) {
        return narrative.unread().stream()
                .map(NarrativeDump::unread)
                .collect(Collectors.joining("\n"));
    }

    private static String figure(Figure figure) {
        String base =
                figure.baseYear().isPresent() ? String.valueOf(figure.baseYear().getAsInt()) : "";
        return Stream.of(
                        figure.section(),
                        figure.measure(),
                        figure.item(),
                        figure.code(),
                        figure.kind().id(),
                        figure.value().toPlainString(),
                        figure.valueUnit(),
                        base,
                        figure.line() + ":" + figure.start(),
                        figure.quote())
                .collect(Collectors.joining(","));
    }

    private static String absence(Absence absence) {
        return String.join(
                ",",
                absence.section(),
                absence.measure(),
                absence.item(),
                absence.wording().id(),
                String.valueOf(absence.line()),
                absence.quote());
    }

    private static String unread(Unread unread) {
        return String.join(
                ",", unread.reason().id(), unread.line() + ":" + unread.start(), unread.quote());
    }
}
