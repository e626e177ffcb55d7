package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the sentence of a document in which a place of the source stands. */
public final class Sentences {
    private static final String ENDS = "。！？\n";

    private Sentences() {}

    /**
     * A sentence.
     *
     * @param at offset in it of the character that was asked for
     */
    public record Sentence(String text, int at) {}

    /** The sentence around the character {@code column} of {@code line}, both from 1. */
    public static Optional<Sentence> at(Document document, int line, int column) {
        for (SourceText text : texts(document)) {
            int offset = offset(text, line, column);
            if (offset >= 0) {
                return Optional.of(around(text.text(), offset));
            }
        }
        return Optional.empty();
    }

    private static List<SourceText> texts(Document document) {
        List<SourceText> texts = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Heading heading) {
                texts.add(heading.text());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
            }
        }
        return texts;
    }

    private static int offset(SourceText text, int line, int column) {
        List<Run> runs = text.runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int end = i + 1 < runs.size() ? runs.get(i + 1).offset() : text.length();
            int offset = run.offset() + column - run.column();
            if (run.line() == line && offset >= run.offset() && offset < end) {
                return offset;
            }
        }
        return -1;
    }

    private static Sentence around(String text, int offset) {
        int from = offset;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = offset;
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        if (to < text.length() && text.charAt(to) != '\n') {
            to++;
        }
        while (from < offset && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new Sentence(text.substring(from, to).stripTrailing(), offset - from);
    }
}
