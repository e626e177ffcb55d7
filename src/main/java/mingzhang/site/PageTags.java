package mingzhang.site;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.archive.Settings;
import mingzhang.archive.Words;

/**
 * What a page says of itself to machines; templates read it as {@code site.tags}. Names are those
 * of the standard for government sites.
 *
 * @param siteDomain where the site stands, or empty
 * @param siteIdCode the ten-digit mark of a government site, from the archive's foot lines, or
 *     empty
 * @param columnName the main page that the page belongs to, or empty
 * @param columnType what kind of column it is, or empty
 * @param articleTitle the title of a page that is one document, or empty
 * @param pubDate when that was published, ISO date, or empty
 * @param contentSource who published it, or empty
 * @param type Open Graph type
 * @param json JSON-LD; templates write it as {@code linkedData}, which is safe in a script element
 */
public record PageTags(
        String siteDomain,
        String siteIdCode,
        String columnName,
        String columnType,
        String articleTitle,
        String pubDate,
        String contentSource,
        String type,
        String json) {
    private static final Pattern CODE = Pattern.compile("网站标识码[^0-9]{0,4}([0-9a-zA-Z]{8,12})");
    private static final Pattern HOST = Pattern.compile("https?://([^/]+)/.*");

    /** Of a page that is not made yet. */
    static final PageTags NONE = new PageTags("", "", "", "", "", "", "", "", "");

    static PageTags of(Catalog catalog, String path, List<Link> nav, String current, Page page) {
        Settings settings = catalog.archive().settings();
        Words words = catalog.words();
        String column =
                nav.stream()
                        .filter(link -> !current.isEmpty() && link.href().equals(current))
                        .map(Link::label)
                        .findFirst()
                        .orElse("");
        boolean article = isArticle(page);
        Matcher host = HOST.matcher(settings.baseUrl());
        return new PageTags(
                host.matches() ? host.group(1) : "",
                code(settings.footer()),
                column,
                column.isEmpty() ? "" : words.get("tags.column-type"),
                article ? page.title() : "",
                page instanceof ReportPage report ? report.published() : "",
                article ? source(page, settings) : "",
                article ? "article" : "website",
                new LinkedData(catalog, path).of(page));
    }

    /** The JSON-LD as templates write it. */
    public SafeString linkedData() {
        return new SafeString(json);
    }

    private static boolean isArticle(Page page) {
        return page instanceof ReportPage
                || page instanceof ProjectPage
                || page instanceof TermPage
                || page instanceof TextPage;
    }

    private static String source(Page page, Settings settings) {
        if (page instanceof ReportPage report) {
            return report.unit().label();
        }
        return page instanceof ProjectPage project ? project.unit().label() : settings.title();
    }

    private static String code(List<String> footer) {
        return footer.stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
