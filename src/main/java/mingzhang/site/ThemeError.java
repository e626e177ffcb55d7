package mingzhang.site;

import mingzhang.report.Message;

/**
 * A theme that cannot be used: which template, where in it, and what is wrong. The message is meant
 * for the theme's author; there is no stack trace in it.
 */
public final class ThemeError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final transient Message reason;

    /**
     * @param file the template's or theme's file
     * @param line 1-based, 0 where the file as a whole is meant
     */
    public ThemeError(String file, int line, Message reason) {
        super(place(file, line) + ": " + reason, null, false, false);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    private static String place(String file, int line) {
        return file + (line > 0 ? ":" + line : "");
    }

    /** A fault named by the words' files under {@code theme-fault.<word>}. */
    static ThemeError of(String file, int line, String word, Object... arguments) {
        return new ThemeError(file, line, Message.of("theme-fault." + word, arguments));
    }

    /** File and, where there is one, line. */
    public String place() {
        return place(file, line);
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** What is wrong, without its place. */
    public Message reason() {
        return reason;
    }
}
