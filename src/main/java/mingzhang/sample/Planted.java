package mingzhang.sample;

/**
 * An inconsistency put into a report on purpose: a row of {@code faults.csv} but for its place.
 *
 * @param rule rule id of the data contract
 * @param cause the slip by the data contract, empty where no single one explains it
 * @param stated what the report says
 * @param expected what it should say
 */
record Planted(String rule, String cause, String stated, String expected) {}
