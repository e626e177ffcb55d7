package mingzhang.report;

/**
 * Something to tell the administrator about a submission; collected beside results, never thrown.
 */
public sealed interface Problem permits Rejection, Warning, Finding {
    Place place();

    /** The rule name that scripts rely on, such as {@code sum} or {@code empty-file}. */
    String rule();

    Message message();
}
