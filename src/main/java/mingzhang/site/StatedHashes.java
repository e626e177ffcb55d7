package mingzhang.site;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Fingerprint;
import mingzhang.archive.Headline;
import mingzhang.report.Finding;
import mingzhang.report.Severity;

/**
 * By measure a hash of all that one report states of it, and of which of these numbers are
 * disputed: kept with the report, so that pages across reports need not go through its numbers to
 * know that they are the same.
 */
final class StatedHashes {
    private StatedHashes() {}

    static Map<String, String> of(List<Headline> headlines, List<Finding> findings) {
        Map<String, Fingerprint> prints = new HashMap<>();
        for (Headline headline : headlines) {
            prints.computeIfAbsent(headline.measure(), m -> new Fingerprint())
                    .with(headline)
                    .with(disputed(headline, findings));
        }
        Map<String, String> hashes = new HashMap<>();
        prints.forEach((measure, print) -> hashes.put(measure, print.hex()));
        return hashes;
    }

    /** Whether a finding, more than a remark, is about this very number. */
    static boolean disputed(Headline headline, List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.severity() != Severity.INFO)
                .anyMatch(f -> f.place().line() == headline.line() && same(f, headline.value()));
    }

    private static boolean same(Finding finding, BigDecimal value) {
        try {
            return new BigDecimal(finding.stated().strip()).compareTo(value) == 0;
        } catch (NumberFormatException notOneNumber) {
            return false;
        }
    }
}
