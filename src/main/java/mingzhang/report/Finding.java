package mingzhang.report;

import java.util.List;

/**
 * One thing that does not add up, as arithmetic that a reader can repeat: a row of {@code
 * findings.csv}.
 *
 * @param place the submission and the line of the statement with the least support
 * @param report the report it is found in
 * @param section heading path in canonical numbering
 * @param rule rule id of the data contract
 * @param message the sum written out
 * @param stated what the report says, a bare number where it is one
 * @param expected what the other statements give, a bare number where it is one
 * @param otherLines the other places, 1-based lines of the same source
 * @param quote the report's own words at the place
 * @param cause the one slip that explains both numbers, else empty
 * @param group number of the slip that several findings share, 0 for none
 */
public record Finding(
        Place place,
        ReportId report,
        String section,
        String rule,
        Severity severity,
        Message message,
        String stated,
        String expected,
        List<Integer> otherLines,
        String quote,
        String cause,
        int group)
        implements Problem {
    public Finding {
        otherLines = List.copyOf(otherLines);
    }
}
