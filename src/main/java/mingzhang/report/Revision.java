package mingzhang.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure that a replaced report changed: a row of {@code revisions.csv}.
 *
 * @param replacedSha256 of the source that was replaced
 * @param sha256 of the source that took its place
 * @param before empty where the replaced report did not state it
 * @param after empty where the new one does not
 */
public record Revision(
        ReportId report,
        String replacedSha256,
        String sha256,
        String measure,
        String item,
        Kind kind,
        OptionalInt baseYear,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after) {}
