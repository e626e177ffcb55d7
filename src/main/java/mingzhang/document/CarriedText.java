package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every word that a file carries, hidden ones included: who publishes a file as it is publishes
 * these, whether or not a reader sees them.
 */
public final class CarriedText {
    /** What ends a line by Unicode, and is none to those who write one. */
    private static final Pattern SEPARATOR = Pattern.compile("[\\u000b\\u0085\\u2028\\u2029]");

    private CarriedText() {}

    /** The words, each with its place; nothing where the file cannot be read. */
    public static List<SourceText> of(String extension, byte[] bytes) {
        try {
            return switch (extension) {
                case "docx" -> CarriedDocx.of(bytes);
                case "html", "htm" -> CarriedHtml.of(TextDecoding.decode(bytes));
                case "md" -> ofMarkdown(TextDecoding.decode(bytes));
                default -> readings(Stream.of(TextDecoding.decode(bytes)));
            };
        } catch (RefusedException e) {
            return List.of();
        }
    }

    /** As it is written, and as it is shown. */
    private static List<SourceText> ofMarkdown(String source) {
        return readings(Stream.of(source, CarriedMarkup.plainMarkdown(source)));
    }

    /** Each text once, also with spaces for the signs that some programs show as such. */
    private static List<SourceText> readings(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(text, SEPARATOR.matcher(text).replaceAll(" ")))
                .distinct()
                .map(text -> lines(text, 1))
                .toList();
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
