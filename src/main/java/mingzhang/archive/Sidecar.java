package mingzhang.archive;

import java.util.Optional;

/**
 * What {@code <year>.yaml} says of the report beside it; empty where it does not say.
 *
 * @param published ISO date
 * @param originalUrl address of the unit's own publication
 * @param personalData why a report with personal data is published all the same
 */
public record Sidecar(
        String published, String originalUrl, String personalData, Optional<Withdrawal> withdrawn) {
    /** Nothing said. */
    public static final Sidecar NONE = new Sidecar("", "", "", Optional.empty());

    /** When and why a report was taken back. */
    public record Withdrawal(String date, String reason) {}
}
