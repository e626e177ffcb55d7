package mingzhang.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import mingzhang.archive.SiteFiles;

/** The scripts of the search, put together from the files that they are written in. */
final class BrowserScripts {
    /** What searches; loaded with the first query, as a page before it needs none of this. */
    private static final List<String> ENGINE =
            List.of(
                    "fold.js",
                    "tokens.js",
                    "parts.js",
                    "names.js",
                    "bounds.js",
                    "cut.js",
                    "query.js",
                    "judge.js",
                    "places.js",
                    "candidates.js",
                    "gather.js",
                    "near.js",
                    "search.js");

    /** Comments stand in lines of their own. */
    private static final Pattern COMMENT =
            Pattern.compile("(?m)^/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/\n");

    private BrowserScripts() {}

    static void put(SiteFiles site) throws IOException {
        site.put("search/search.js", alone(List.of("load.js")));
        site.put("search/suggest.js", alone(List.of("suggest.js")));
        site.put("search/page.js", alone(List.of("page.js")));
        site.put(
                "search/engine.js",
                together("Mingzhang.part(\"engine\", function (take, home) {\n", ENGINE, "});\n"));
    }

    private static byte[] alone(List<String> files) throws IOException {
        return together("(function () {\n", files, "})();\n");
    }

    private static byte[] together(String head, List<String> files, String tail)
            throws IOException {
        StringBuilder script = new StringBuilder(head).append("\"use strict\";\n");
        for (String file : files) {
            String resource = "/mingzhang/search/browser/" + file;
            try (InputStream in = BrowserScripts.class.getResourceAsStream(resource)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                text.lines().forEach(line -> script.append(line.strip()).append('\n'));
            }
        }
        return COMMENT.matcher(script.append(tail)).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
