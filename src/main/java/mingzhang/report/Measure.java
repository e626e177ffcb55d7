package mingzhang.report;

import java.util.List;

/**
 * A measure of the data contract, such as “三公”经费支出, with the items it breaks down into.
 *
 * @param name also its id in addresses
 * @param items in the contract's order open
 * @param open whether further items come from the reports (类, 项, projects)
 * @param unit 万元, or empty for counts, whose unit is the source's counter word
 * @param section of 决算情况说明 that states its total, in canonical numbering, or empty where several
 *     totals share one
 */
public record Measure(String name, List<String> items, boolean open, String unit, String section) {
    public Measure {
        items = List.copyOf(items);
    }
}
