package mingzhang.cli;

import mingzhang.archive.Words;
import mingzhang.report.Problem;

/** A problem as a line: {@code file:line: rule: message}. */
final class ProblemText {
    private ProblemText() {}

    /** A problem of a file as a whole points at its first line. */
    static String of(Problem problem, Words words) {
        return visible(
                problem.place().file()
                        + ":"
                        + Math.max(1, problem.place().line())
                        + ": "
                        + problem.rule()
                        + ": "
                        + words.get(problem.message()));
    }

    /** One line and nothing that a terminal would obey, whatever a submission or its name holds. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            int type = Character.getType(c);
                            boolean hidden =
                                    type == Character.CONTROL
                                            || type == Character.FORMAT
                                            || type == Character.SURROGATE
                                            || type == Character.LINE_SEPARATOR
                                            || type == Character.PARAGRAPH_SEPARATOR;
                            visible.appendCodePoint(hidden ? (c == '\n' ? ' ' : '\uFFFD') : c);
                        });
        return visible.toString();
    }
}
