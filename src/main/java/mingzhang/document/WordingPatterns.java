package mingzhang.document;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Regular expressions of wording, by name, from a resource of {@code name → expression} lines. */
public record WordingPatterns(Map<String, Pattern> byName) {
    /** The expressions as they stand in the resource. */
    public static WordingPatterns read(String resource) {
        return read(resource, UnaryOperator.identity());
    }

    /** The expressions, each written out by {@code notation} first. */
    public static WordingPatterns read(String resource, UnaryOperator<String> notation) {
        return new WordingPatterns(
                WordingFile.lines(resource).stream()
                        .map(line -> line.split(" → ", 2))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        parts -> parts[0].strip(),
                                        parts -> Pattern.compile(notation.apply(parts[1])))));
    }

    public Pattern get(String name) {
        Pattern pattern = byName.get(name);
        if (pattern == null) {
            throw new IllegalArgumentException("no such wording: " + name);
        }
        return pattern;
    }
}
