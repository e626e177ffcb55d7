package mingzhang.cli;

import java.io.PrintStream;
import mingzhang.archive.ConfigurationException;
import mingzhang.archive.Words;
import mingzhang.report.Message;
import mingzhang.report.Problem;

/**
 * What the person at the terminal sees: results on standard output, everything else on standard
 * error.
 *
 * @param terminal whether standard error is a terminal, so that progress may be drawn on it
 */
record Console(Words words, PrintStream out, PrintStream err, boolean terminal) {
    private static final String CLEAR_LINE = "\r\u001B[K";

    /** The same without progress. */
    Console quiet() {
        return new Console(words, out, err, false);
    }

    /** A sentence of the word files. */
    void say(String word, Object... arguments) {
        line(words.get("command." + word, arguments));
    }

    /** A problem as {@code file:line: rule: message}. */
    void tell(Problem problem) {
        line(ProblemText.of(problem, words));
    }

    /** Why nothing can be done, and what to do about it. */
    void tell(ConfigurationException e) {
        line(e.place() + ": " + words.get(e.problem()));
        hint(e.hint());
    }

    private void hint(Message hint) {
        line("  " + words.get(hint));
    }

    /** Draws over the last line of progress. */
    void progress(String text) {
        if (terminal) {
            err.print(CLEAR_LINE + text);
            err.flush();
        }
    }

    void line(String text) {
        err.println((terminal ? CLEAR_LINE : "") + text);
    }
}
