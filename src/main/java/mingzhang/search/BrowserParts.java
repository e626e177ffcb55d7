package mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import mingzhang.archive.SiteFiles;

/** The parts that the browser searches, each a script below {@code search/part/}. */
final class BrowserParts {
    private static final String FOLDER = "search/part/";

    private final SiteFiles site;
    private final Folding folding;

    BrowserParts(SiteFiles site, Folding folding) {
        this.site = site;
        this.folding = folding;
    }

    /** Puts parts again as they are published, where those were made from the same things. */
    boolean keep(List<String> names, String key) {
        return site.keep(names.stream().map(BrowserParts::path).toList(), key);
    }

    /** A text in UTF-8. */
    void put(String name, String key, byte[] text) {
        site.put(path(name), key, PartScript.of(name, text));
    }

    private static String path(String name) {
        return FOLDER + name + ".js";
    }

    void put(String name, CharSequence text) {
        site.put(path(name), PartScript.of(name, text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The first part: how the others are cut, and the names of the archive.
     *
     * @param buckets for each the year and sections of its packs
     */
    void root(
            int shards,
            List<Integer> sizes,
            List<String> buckets,
            SortedSet<Character> characters,
            Names names) {
        StringBuilder text = new StringBuilder("shards\t" + shards + "\ncharacters\t");
        characters.forEach(text::append);
        text.append('\n');
        for (int i = 0; i < sizes.size(); i++) {
            text.append("bucket\t" + sizes.get(i) + buckets.get(i) + "\n");
        }
        put("root", text.append(names.text()));
    }

    /** What is loaded when a query has characters that no text of the archive has. */
    void simplified() {
        StringBuilder pairs = new StringBuilder();
        folding.table().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(pair -> pairs.append(pair.getKey()).append(pair.getValue()));
        put("simplified", pairs);
    }
}
