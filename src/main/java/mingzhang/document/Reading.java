package mingzhang.document;

import java.util.List;

/** What came of reading a file: a document, or the reason why there is none. */
public sealed interface Reading {
    /** The file could be read. */
    record Read(Document document, List<Note> notes) implements Reading {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The file could not be read.
     *
     * @param reason a rule name such as {@code empty-file}, {@code binary-file}, {@code
     *     damaged-docx}, {@code too-large}
     * @param line 1-based line, or 0 for the file as a whole
     * @param arguments values for the message, such as the limit that was met
     */
    record Refused(String reason, int line, List<String> arguments) implements Reading {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /** Something worth telling about a file that was read; parts as in {@link Refused}. */
    record Note(String reason, int line, List<String> arguments) {
        public Note {
            arguments = List.copyOf(arguments);
        }
    }
}
