package mingzhang.cli;

/** How a command ends; scripts rely on these. */
final class Exit {
    /** All went well. */
    static final int DONE = 0;

    /** Done, but something was rejected, or an error stands. */
    static final int WITH_PROBLEMS = 1;

    /** Nothing was done, and whatever was published before is untouched. */
    static final int NOTHING_DONE = 2;

    private Exit() {}
}
