package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Every word that a file carries, hidden ones included: who publishes a file as it is publishes
 * these, whether or not a reader sees them.
 */
public final class CarriedText {
    private CarriedText() {}

    /** The words, each with its place; nothing where the file cannot be read. */
    public static List<SourceText> of(String extension, byte[] bytes) {
        try {
            return switch (extension) {
                case "docx" -> CarriedDocx.of(bytes);
                case "html", "htm" -> CarriedHtml.of(TextDecoding.decode(bytes));
                case "md" -> ofMarkdown(TextDecoding.decode(bytes));
                default -> List.of(lines(TextDecoding.decode(bytes), 1));
            };
        } catch (RefusedException e) {
            return List.of();
        }
    }

    /** As it is written, and as it is shown. */
    private static List<SourceText> ofMarkdown(String source) {
        String shown = CarriedMarkup.plainMarkdown(source);
        return shown.equals(source)
                ? List.of(lines(source, 1))
                : List.of(lines(source, 1), lines(shown, 1));
    }

    /** A text whose line breaks are those of the source. */
    static SourceText lines(String text, int firstLine) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(0, firstLine, 1));
        int line = firstLine;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !pair) {
                line++;
                if (i + 1 < text.length()) {
                    runs.add(new Run(i + 1, line, 1));
                }
            }
        }
        return text.isEmpty() ? SourceText.EMPTY : new SourceText(text, runs);
    }
}
