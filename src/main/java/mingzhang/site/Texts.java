package mingzhang.site;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.archive.PathStep;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A page of the archive's own: Markdown behind a few lines of {@code title}, {@code slug} and
 * {@code order}. Raw HTML in it is shown, not run; links that are not web, mail or relative lead
 * nowhere.
 *
 * @param order its place among the others
 */
record Texts(String file, String title, String slug, int order, String markdown) {
    private static final int MAX_DEPTH = 60;

    /** A title stands in the foot of every page: a long one would be written thousands of times. */
    private static final int MAX_TITLE = 120;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");
    private static final Pattern ORDER = Pattern.compile("-?[0-9]{1,6}");
    private static final Comparator<Texts> PLACE =
            Comparator.comparingInt(Texts::order).thenComparing(Texts::slug);
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(MAX_DEPTH).build();
    private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .build();

    /** Reads the pages and puts them in order. */
    static List<Texts> of(List<TextSource> sources) {
        return sources.stream().map(Texts::of).sorted(PLACE).toList();
    }

    static Texts of(TextSource source) {
        List<String> lines = source.text().replace("\uFEFF", "").lines().toList();
        int end = 0;
        if (!lines.isEmpty() && lines.get(0).strip().equals("---")) {
            end = 1;
            while (end < lines.size() && !lines.get(end).strip().equals("---")) {
                end++;
            }
            if (end == lines.size()) {
                throw ThemeError.of(source.file(), 1, "head");
            }
        }
        Map<String, String> head =
                end == 0 ? Map.of() : FlatYaml.parse(source.file(), 2, lines.subList(1, end));
        String name = source.file().replaceAll(".*/|\\.md$", "");
        String slug = head.getOrDefault("slug", name);
        if (!SLUG.matcher(slug).matches()) {
            throw ThemeError.of(source.file(), 1, "slug", slug);
        }
        if (!PathStep.of(slug).equals(slug)) {
            throw ThemeError.of(source.file(), 1, "slug-refused", slug);
        }
        String order = head.getOrDefault("order", "0");
        if (!ORDER.matcher(order).matches()) {
            throw ThemeError.of(source.file(), 1, "order", order);
        }
        List<String> text = end == 0 ? lines : lines.subList(end + 1, lines.size());
        String markdown = String.join("\n", text);
        String heading = leading(PARSER.parse(markdown)).map(Texts::words).orElse(name);
        String title = head.getOrDefault("title", heading);
        if (title.length() > MAX_TITLE) {
            throw ThemeError.of(source.file(), 1, "title-too-long", MAX_TITLE, title.length());
        }
        return new Texts(source.file(), title, slug, Integer.parseInt(order), markdown);
    }

    String path() {
        return Paths.text(slug);
    }

    SafeString html() {
        Node text = PARSER.parse(markdown);
        leading(text).filter(heading -> words(heading).equals(title)).ifPresent(Node::unlink);
        belowTitle(text);
        return new SafeString(RENDERER.render(text));
    }

    /** The heading of the first level that the text begins with. */
    private static Optional<Heading> leading(Node text) {
        return Optional.ofNullable(text.getFirstChild())
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.getLevel() == 1);
    }

    private static String words(Node node) {
        return WORDS.render(node).strip();
    }

    /** The page's title is its only heading of the first level, whatever the text begins with. */
    private static void belowTitle(Node text) {
        List<Heading> headings = new ArrayList<>();
        for (Node block = text.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading) {
                headings.add(heading);
            }
        }
        if (headings.stream().anyMatch(heading -> heading.getLevel() == 1)) {
            headings.forEach(heading -> heading.setLevel(Math.min(6, heading.getLevel() + 1)));
        }
    }
}
