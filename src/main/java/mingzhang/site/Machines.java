package mingzhang.site;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.ReportSummary;

/** Files that machines read: sitemap, robots, feed. They need the site's full address. */
final class Machines {
    static final String FEED = "feed.xml";
    private static final int MAX_ADDRESSES = 50_000;
    private static final String INDEX = "index.html";

    private final Catalog catalog;
    private final String base;
    private final Map<String, String> dates = new HashMap<>();

    Machines(Catalog catalog) {
        this.catalog = catalog;
        this.base = catalog.archive().settings().baseUrl();
        for (ReportSummary report : catalog.archive().published()) {
            String date = report.submission().published();
            if (!date.isEmpty()) {
                dates.put(Paths.report(report.id()), date);
            }
        }
    }

    /** The files by path; {@code addresses} are the paths of all pages, sorted. */
    Map<String, String> files(List<String> addresses) {
        Map<String, String> files = new LinkedHashMap<>();
        if (base.isEmpty()) {
            files.put("robots.txt", "User-agent: *\nAllow: /\n");
            return files;
        }
        files.put("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + base + "sitemap.xml\n");
        if (addresses.size() <= MAX_ADDRESSES) {
            files.put("sitemap.xml", sitemap(addresses));
        } else {
            StringBuilder index = new StringBuilder(XML).append(open("sitemapindex"));
            for (int from = 0; from < addresses.size(); from += MAX_ADDRESSES) {
                String name = "sitemap-" + (from / MAX_ADDRESSES + 1) + ".xml";
                int to = Math.min(addresses.size(), from + MAX_ADDRESSES);
                files.put(name, sitemap(addresses.subList(from, to)));
                index.append("<sitemap><loc>")
                        .append(xml(base + name))
                        .append("</loc></sitemap>\n");
            }
            files.put("sitemap.xml", index.append("</sitemapindex>\n").toString());
        }
        files.put(FEED, new Feed(catalog).xml());
        return files;
    }

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static String open(String element) {
        return "<" + element + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    }

    private String sitemap(List<String> addresses) {
        StringBuilder out = new StringBuilder(XML).append(open("urlset"));
        for (String path : addresses) {
            out.append("<url><loc>").append(xml(canonical(base, path))).append("</loc>");
            if (dates.containsKey(path)) {
                out.append("<lastmod>").append(dates.get(path)).append("</lastmod>");
            }
            out.append("</url>\n");
        }
        return out.append("</urlset>\n").toString();
    }

    /** The full address of a page, ending in {@code /}; empty without a base. */
    static String canonical(String base, String path) {
        if (base.isEmpty()) {
            return "";
        }
        String shown =
                path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
        return base + Here.encoded(shown);
    }

    /** The path that the site stands under, for the one page that is shown anywhere. */
    static String basePath(String base) {
        try {
            String path = URI.create(base).getRawPath();
            return path == null || path.isEmpty() ? "/" : path;
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }

    static String xml(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' || c == '\t' || c == '\n')
                .forEach(
                        c -> {
                            switch (c) {
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '&' -> out.append("&amp;");
                                case '"' -> out.append("&quot;");
                                default -> out.appendCodePoint(c);
                            }
                        });
        return out.toString();
    }
}
