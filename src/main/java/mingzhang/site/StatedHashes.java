package mingzhang.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Fingerprint;
import mingzhang.archive.Headline;
import mingzhang.report.Finding;

/**
 * By measure a hash of all that one report states of it, and of which of these numbers are
 * disputed: kept with the report, so that pages across reports need not go through its numbers to
 * know that they are the same.
 */
final class StatedHashes {
    private StatedHashes() {}

    static Map<String, String> of(List<Headline> headlines, List<Finding> findings) {
        Disputes disputes = new Disputes(findings);
        Map<String, Fingerprint> prints = new HashMap<>();
        for (Headline headline : headlines) {
            prints.computeIfAbsent(headline.measure(), m -> new Fingerprint())
                    .with(headline)
                    .with(disputes.of(headline.line(), headline.value()));
        }
        Map<String, String> hashes = new HashMap<>();
        prints.forEach((measure, print) -> hashes.put(measure, print.hex()));
        return hashes;
    }
}
