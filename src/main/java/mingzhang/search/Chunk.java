package mingzhang.search;

/**
 * The numbers under which the browser knows where a token stands: which unit of a bucket, which
 * year, which of a report's 16 sections, and what kind of entry. They say nothing of other buckets,
 * so that a report's numbers stay when others come and go.
 */
final class Chunk {
    static final int PASSAGE = 0;
    static final int HEADING = 1;
    static final int FIGURE = 2;
    static final int TERM_TITLE = 3;
    static final int TERM_TEXT = 4;
    static final int PROJECT_TITLE = 5;
    static final int PROJECT_TEXT = 6;

    static final int GROUPS = 16;
    static final int KINDS = 8;
    private static final int YEARS = 64;

    private Chunk() {}

    /** Newer years first. */
    static int of(int rank, int year, int group, int kind) {
        int slot = YEARS - 1 - Math.floorMod(year, YEARS);
        return ((rank * YEARS + slot) * GROUPS + group) * KINDS + kind;
    }

    /** The kind of chunk in which an entry's title is looked for. */
    static int title(SearchEntry entry) {
        return switch (entry.type()) {
            case TERM -> TERM_TITLE;
            case PROJECT -> PROJECT_TITLE;
            default -> text(entry);
        };
    }

    /** The kind of chunk in which its text is. */
    static int text(SearchEntry entry) {
        return switch (entry.type()) {
            case FIGURE -> FIGURE;
            case TERM -> TERM_TEXT;
            case PROJECT -> PROJECT_TEXT;
            default -> entry.isHeading() ? HEADING : PASSAGE;
        };
    }
}
