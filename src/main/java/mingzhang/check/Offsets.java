package mingzhang.check;

import mingzhang.document.Position;
import mingzhang.document.Run;
import mingzhang.document.SourceText;

/** Finds a source position in a text. */
final class Offsets {
    private Offsets() {}

    /**
     * The offset of the character at the line and column of the source, -1 where the text has it
     * not.
     */
    static int of(SourceText text, int line, int column) {
        for (int i = 0; i < text.runs().size(); i++) {
            Run run = text.runs().get(i);
            int end = i + 1 < text.runs().size() ? text.runs().get(i + 1).offset() : text.length();
            int offset = run.offset() + column - run.column();
            if (run.line() == line && offset >= run.offset() && offset < end) {
                Position there = text.at(offset);
                return there.column() == column ? offset : -1;
            }
        }
        return -1;
    }
}
