package mingzhang.archive;

import mingzhang.report.Message;

/** Says why a YAML file cannot be used; caught where the file's kind is known. */
final class YamlProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Message message;

    YamlProblem(int line, String word, Object... arguments) {
        super(word);
        this.line = line;
        this.message = Message.of("yaml." + word, arguments);
    }

    int line() {
        return line;
    }

    Message message() {
        return message;
    }
}
