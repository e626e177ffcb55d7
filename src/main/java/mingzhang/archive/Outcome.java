package mingzhang.archive;

import java.util.List;
import mingzhang.report.Rejection;

/** What came of reading one submission. */
public sealed interface Outcome {
    /** It is a report. */
    record Accepted(ReadReport read) implements Outcome {}

    /**
     * It is not, or not one that can be published.
     *
     * @param more further reasons
     */
    record Refused(Rejection why, List<Rejection> more) implements Outcome {
        public Refused {
            more = List.copyOf(more);
        }

        public Refused(Rejection why) {
            this(why, List.of());
        }
    }
}
