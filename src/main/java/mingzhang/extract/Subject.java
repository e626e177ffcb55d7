package mingzhang.extract;

import java.util.List;
import mingzhang.report.ReportId;

/**
 * What is known of a report before its text is read.
 *
 * @param file path from the content folder, for messages
 * @param unitNames the unit's name and aliases, the name first; empty where {@code units.yaml} has
 *     none
 * @param region as {@code units.yaml} gives it, or empty
 */
public record Subject(ReportId id, String file, List<String> unitNames, String region) {
    public Subject {
        unitNames = List.copyOf(unitNames);
    }
}
