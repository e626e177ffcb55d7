package mingzhang.document;

import java.util.List;

/** Carries a refusal from deep inside a reader to its top; never leaves the package. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reading.Refused refused;

    RefusedException(String reason, int line, Object... arguments) {
        super(reason, null, false, false);
        List<String> texts = java.util.Arrays.stream(arguments).map(String::valueOf).toList();
        this.refused = new Reading.Refused(reason, line, texts);
    }

    Reading.Refused refused() {
        return refused;
    }
}
