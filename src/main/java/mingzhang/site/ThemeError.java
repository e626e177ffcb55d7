package mingzhang.site;

/**
 * A theme that cannot be used: which template, where in it, and what is wrong. The message is meant
 * for the theme's author; there is no stack trace in it.
 */
public final class ThemeError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    /**
     * @param file the template's or theme's file
     * @param line 1-based, 0 where the file as a whole is meant
     */
    public ThemeError(String file, int line, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message, null, false, false);
        this.file = file;
        this.line = line;
        this.reason = message;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** The message without its place. */
    public String reason() {
        return reason;
    }
}
