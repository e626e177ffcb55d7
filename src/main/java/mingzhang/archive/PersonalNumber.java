package mingzhang.archive;

/**
 * A number that names a person. The number itself is not held: only where it stands, and as much of
 * it as may be shown.
 *
 * @param from where it begins in the text, {@code to} where it has ended
 * @param masked its first three and last two digits
 */
record PersonalNumber(Kind kind, int from, int to, String masked) {
    /** What the number names. */
    enum Kind {
        IDENTITY,
        MOBILE,
        CARD
    }
}
