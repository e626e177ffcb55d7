package mingzhang.archive;

import mingzhang.report.Rejection;

/** What came of reading one submission. */
public sealed interface Outcome {
    /** It is a report. */
    record Accepted(ReadReport read) implements Outcome {}

    /** It is not, or not one that can be published. */
    record Refused(Rejection why) implements Outcome {}
}
