package mingzhang.report;

import java.util.List;

/**
 * That the parts of a measure add up to a whole, as the form defines them.
 *
 * @param measure the measure that whole and parts belong to
 * @param whole item name, empty for the measure's total
 * @param parts item names
 * @param needed the parts without which the sum says nothing; any other part that is not stated
 *     counts as none
 * @param unless an item that holds some of the parts: where it is stated, another breakdown has it;
 *     empty where there is none
 */
public record Breakdown(
        String measure, String whole, List<String> parts, List<String> needed, String unless) {
    public Breakdown {
        parts = List.copyOf(parts);
        needed = List.copyOf(needed);
        unless = unless == null ? "" : unless;
    }
}
