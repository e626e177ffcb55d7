package mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import mingzhang.archive.Settings;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Words;

/** Tells browsers how to search the archive; needs the site's full address. */
final class OpenSearch {
    private static final int LONGEST_NAME = 16;
    private static final Map<Integer, String> ESCAPES =
            Map.of((int) '<', "&lt;", (int) '>', "&gt;", (int) '&', "&amp;", (int) '"', "&quot;");

    private OpenSearch() {}

    static void put(Settings settings, Words words, SiteFiles site) {
        if (settings.baseUrl().isEmpty()) {
            return;
        }
        String title = settings.title();
        int end = Math.min(title.length(), title.offsetByCodePoints(0, shortest(title)));
        String text =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n"
                        + element("ShortName", title.substring(0, end))
                        + element("Description", words.get("search.opensearch", title))
                        + element("InputEncoding", "UTF-8")
                        + "<Url type=\"text/html\" template=\""
                        + xml(settings.baseUrl())
                        + "search/?q={searchTerms}\"/>\n"
                        + "</OpenSearchDescription>\n";
        site.put("opensearch.xml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static int shortest(String title) {
        return Math.min(LONGEST_NAME, title.codePointCount(0, title.length()));
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + xml(text) + "</" + name + ">\n";
    }

    private static String xml(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ')
                .forEach(c -> out.append(ESCAPES.getOrDefault(c, Character.toString(c))));
        return out.toString();
    }
}
