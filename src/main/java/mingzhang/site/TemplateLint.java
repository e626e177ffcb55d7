package mingzhang.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What no template may hold, whoever wrote it: a value put in where escaping does not help, a name
 * computed that a template is fetched by, a script or style that the pages' policy forbids.
 */
final class TemplateLint {
    /** The policy that every page states; a theme may not loosen it. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self'";

    private record Ban(Pattern pattern, String why) {
        static Ban of(String pattern, String why) {
            return new Ban(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), why);
        }
    }

    private static final List<Ban> BANS =
            List.of(
                    Ban.of("=[ \\t]*\\{\\{", "lint.quotes"),
                    Ban.of("[\\s\"'](?:on[a-z]{3,20}|style|srcdoc)[ \\t]*=", "lint.attribute"),
                    Ban.of("<(?:style|base|iframe|object|embed)\\b", "lint.element"),
                    Ban.of(
                            "<script(?! src=\"(?:\\{\\{|[a-z0-9-][a-z0-9./-]{0,80}\"))"
                                    + "(?! type=\"application/(?:ld\\+)?json\")",
                            "lint.script"),
                    Ban.of("(?:javascript|vbscript):", "lint.link"),
                    Ban.of(
                            "\\{%-?[ \\t]*(?:extends|include|import|from)[ \\t]+(?![\"'])",
                            "lint.name"),
                    Ban.of(
                            "\\{%-?[ \\t]*(?:extends|include|import|from)[ \\t]+[\"'][^\"']{0,200}\\.\\.",
                            "lint.folder"),
                    Ban.of("\\|[ \\t]*(?:raw\\b|escape[ \\t]*\\()", "lint.escaping"),
                    Ban.of("\\{%-?[ \\t]*(?:autoescape|embed)\\b", "lint.escaping"));

    private TemplateLint() {}

    /** The template itself; a {@link ThemeError} with its line where it holds what it may not. */
    static Theme.Source checked(Theme.Source source) {
        Optional<ThemeError> first = BANS.stream().flatMap(ban -> found(source, ban)).findFirst();
        if (first.isPresent()) {
            throw first.get();
        }
        if (source.text().contains("<head>") && !source.text().contains(POLICY)) {
            throw ThemeError.of(source.file(), 1, "lint.policy", POLICY);
        }
        return source;
    }

    private static Stream<ThemeError> found(Theme.Source source, Ban ban) {
        Matcher matcher = ban.pattern().matcher(source.text());
        if (!matcher.find()) {
            return Stream.empty();
        }
        int line = 1 + (int) source.text().substring(0, matcher.start()).lines().count();
        boolean within = matcher.start() > 0 && source.text().charAt(matcher.start() - 1) != '\n';
        return Stream.of(ThemeError.of(source.file(), within ? line - 1 : line, ban.why()));
    }
}
