package mingzhang.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What a person has to mend where a text is no YAML, told from what the parser says. */
final class YamlSyntax {
    private static final Pattern SIGN =
            Pattern.compile("found character '?([^'\\s])'?(?:\\([A-Z]+\\))? that cannot start any");

    /**
     * A piece of what the parser says, and our word for it; the first that fits.
     *
     * @param atBeginning whether it is to be mended where the text that ends wrongly began
     */
    private record Told(String piece, String word, boolean atBeginning) {}

    private static final List<Told> KNOWN =
            List.of(
                    new Told("(TAB)", "tab", false),
                    new Told("found unexpected end of stream", "open", true),
                    new Told("<stream end>", "open", true),
                    new Told("expected ',' or", "open", true),
                    new Told("could not find expected ':'", "colon", true),
                    new Told("mapping values are not allowed here", "quotes", false),
                    new Told("expected <block end>", "indent", false),
                    new Told("while parsing a block", "indent", false));

    private YamlSyntax() {}

    /**
     * @param said the parser's message, on one line
     */
    static YamlProblem of(JsonProcessingException e, String said) {
        for (Told told : KNOWN) {
            if (said.contains(told.piece())) {
                return new YamlProblem(line(e, told.atBeginning()), told.word());
            }
        }
        Matcher sign = SIGN.matcher(said);
        return sign.find()
                ? new YamlProblem(line(e, false), "sign", sign.group(1))
                : new YamlProblem(line(e, false), "syntax", said);
    }

    private static int line(JsonProcessingException e, boolean atBeginning) {
        if (e.getCause() instanceof MarkedYAMLException marked) {
            Mark begun = marked.getContextMark();
            Mark mark = atBeginning && begun != null ? begun : marked.getProblemMark();
            if (mark != null) {
                return mark.getLine() + 1;
            }
        }
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }
}
