package mingzhang.archive;

/**
 * What a unit answers to a finding, from {@code <year>.notes.yaml}: shown with it, never instead.
 *
 * @param rule rule id of the finding
 * @param line the finding's line of the source
 * @param text the answer in the unit's words
 * @param date ISO date, or empty
 */
public record Answer(String rule, int line, String text, String date) {}
