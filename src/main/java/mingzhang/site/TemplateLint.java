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
                    Ban.of("=[ \\t]*\\{\\{", "an attribute's value stands in quotation marks"),
                    Ban.of(
                            "[\\s\"'](?:on[a-z]{3,20}|style|srcdoc)[ \\t]*=",
                            "no handlers and no styles in attributes"),
                    Ban.of("<(?:style|base|iframe|object|embed)\\b", "no such element on a page"),
                    Ban.of(
                            "<script(?! src=\"(?:\\{\\{|[a-z0-9-][a-z0-9./-]{0,80}\"))"
                                    + "(?! type=\"application/(?:ld\\+)?json\")",
                            "scripts are files of the site"),
                    Ban.of("(?:javascript|vbscript):", "links lead to pages, the web or mail"),
                    Ban.of(
                            "\\{%-?[ \\t]*(?:extends|include|import|from)[ \\t]+(?![\"'])",
                            "a template is named by a plain text"),
                    Ban.of(
                            "\\{%-?[ \\t]*(?:extends|include|import|from)[ \\t]+[\"'][^\"']{0,200}\\.\\.",
                            "a template lies in its folder"),
                    Ban.of("\\|[ \\t]*(?:raw\\b|escape[ \\t]*\\()", "escaping is not switched"),
                    Ban.of("\\{%-?[ \\t]*(?:autoescape|embed)\\b", "escaping is not switched"));

    private TemplateLint() {}

    /** The template itself; a {@link ThemeError} with its line where it holds what it may not. */
    static Theme.Source checked(Theme.Source source) {
        Optional<ThemeError> first = BANS.stream().flatMap(ban -> found(source, ban)).findFirst();
        if (first.isPresent()) {
            throw first.get();
        }
        if (source.text().contains("<head>") && !source.text().contains(POLICY)) {
            throw new ThemeError(source.file(), 1, "a page states the policy " + POLICY);
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
        return Stream.of(new ThemeError(source.file(), within ? line - 1 : line, ban.why()));
    }
}
