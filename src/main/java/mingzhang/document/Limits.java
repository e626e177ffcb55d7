package mingzhang.document;

/**
 * How much of anything one submission may hold. A report of record length stays far below each of
 * these; what lies above is a mistake or an attack, and is refused rather than read slowly.
 */
public final class Limits {
    /** Bytes of a file. */
    public static final int FILE_BYTES = 50 * 1024 * 1024;

    /** Characters of one line. */
    public static final int LINE_CHARACTERS = 4_000_000;

    /** Lines of a file that are not empty, and paragraphs of a docx. */
    public static final int LINES = 1_000_000;

    /** Cells of all tables of a file together, merged ones counted by the positions they cover. */
    public static final int CELLS = 200_000;

    /** Numbers stated in the running text of a report, which are held against each other. */
    public static final int FIGURES = 10_000;

    /** Columns that one cell may reach over. */
    public static final int SPAN = 1_000;

    /** Tags of a page or of a docx part. */
    public static final int MARKUP = 500_000;

    /** Elements of a page or of a docx part within one another. */
    public static final int NESTING = 400;

    /** Bytes of all parts of a docx unpacked. */
    public static final long UNPACKED_BYTES = 200L * 1024 * 1024;

    /** How many bytes a packed byte of a docx may become, once all parts are large. */
    public static final int PACKING_RATIO = 200;

    /** From how many bytes on the parts of a docx are large. */
    public static final long LARGE_PARTS = 16L * 1024 * 1024;

    /** Bytes of one part that is read as XML; pictures do not count. */
    public static final int XML_BYTES = 40 * 1024 * 1024;

    /** Special characters of a markdown file. */
    public static final int MARKDOWN = 250_000;

    /** Parts of a docx. */
    public static final int PARTS = 10_000;

    private Limits() {}
}
