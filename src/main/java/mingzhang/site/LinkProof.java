package mingzhang.site;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import mingzhang.archive.PublishedSite;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Rejection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Follows every link inside a published copy, anchors included. One page is in memory at a time,
 * and of anchors on other pages only their hashes.
 */
public final class LinkProof {
    private static final int LONGEST_PAGE = 64 << 20;
    private static final int DEEPEST = 512;
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}:");
    private static final String NOT_FOUND = "404.html";

    private final PublishedSite site;
    private final Consumer<Rejection> told;
    private final Set<Long> wanted = new HashSet<>();
    private final Set<String> targets = new TreeSet<>();
    private long links;

    public LinkProof(PublishedSite site, Consumer<Rejection> told) {
        this.site = site;
        this.told = told;
    }

    /** A link of a page. */
    private record Link(String path, String anchor) {}

    /** Checks all pages; how many links were followed. */
    public long check() throws IOException {
        for (String page : pages()) {
            page(page).ifPresent(html -> follow(page, html));
        }
        for (String target : targets) {
            page(target).ifPresent(html -> strike(target, html));
        }
        if (!wanted.isEmpty()) {
            for (String page : pages()) {
                page(page).ifPresent(html -> tellAnchors(page, html));
            }
        }
        return links;
    }

    private List<String> pages() {
        return site.files().stream().filter(file -> file.endsWith(".html")).toList();
    }

    private Optional<Document> page(String path) throws IOException {
        if (!path.endsWith(".html")) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = site.read(path, LONGEST_PAGE);
        if (bytes.isEmpty()) {
            tell(path, "page-too-large", LONGEST_PAGE >> 20);
            return Optional.empty();
        }
        String html = new String(bytes.get(), StandardCharsets.UTF_8);
        return Optional.of(Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, ""));
    }

    private void follow(String page, Document html) {
        Set<String> here = ids(html);
        references(html)
                .forEach(
                        (reference, kind) -> {
                            Optional<Link> link = link(page, reference);
                            link.ifPresent(found -> follow(page, reference, found, here));
                        });
    }

    private void follow(String page, String reference, Link link, Set<String> here) {
        links++;
        if (!site.has(link.path())) {
            tell(page, "link", reference);
        } else if (isAnchor(link) && link.path().equals(page)) {
            if (!here.contains(link.anchor())) {
                tell(page, "anchor", reference);
            }
        } else if (isAnchor(link)) {
            wanted.add(hash(link.path(), link.anchor()));
            targets.add(link.path());
        }
    }

    private static boolean isAnchor(Link link) {
        return !link.anchor().isEmpty() && link.path().endsWith(".html");
    }

    private void strike(String page, Document html) {
        ids(html).forEach(id -> wanted.remove(hash(page, id)));
    }

    private void tellAnchors(String page, Document html) {
        references(html)
                .forEach(
                        (reference, kind) ->
                                link(page, reference)
                                        .filter(LinkProof::isAnchor)
                                        .filter(l -> !l.path().equals(page))
                                        .filter(l -> wanted.contains(hash(l.path(), l.anchor())))
                                        .ifPresent(l -> tell(page, "anchor", reference)));
    }

    private static Set<String> ids(Document html) {
        Set<String> ids = new HashSet<>();
        for (Element element : html.getAllElements()) {
            if (!element.id().isEmpty()) {
                ids.add(element.id());
            }
            if (element.normalName().equals("a") && element.hasAttr("name")) {
                ids.add(element.attr("name"));
            }
        }
        return ids;
    }

    /** Every address that a page uses, once. */
    private static Map<String, String> references(Document html) {
        Map<String, String> references = new HashMap<>();
        for (Element element : html.getAllElements()) {
            for (String name : List.of("href", "src", "action", "poster", "data")) {
                boolean own = !name.equals("data") || element.normalName().equals("object");
                if (own && element.hasAttr(name)) {
                    references.put(element.attr(name).strip(), element.normalName());
                }
            }
        }
        return references;
    }

    /** Where an address leads inside the site; nothing where it leads elsewhere. */
    private Optional<Link> link(String page, String reference) {
        if (reference.regionMatches(true, 0, "javascript:", 0, 11)) {
            tell(page, "link-runs", reference);
            return Optional.empty();
        }
        boolean outward = SCHEME.matcher(reference).lookingAt() || reference.startsWith("//");
        boolean rooted = reference.startsWith("/") && !outward;
        // Only the page for what is not there may not know how deep it stands.
        if (rooted && !page.equals(NOT_FOUND)) {
            tell(page, "outside", reference);
        }
        if (outward || rooted) {
            return Optional.empty();
        }
        int hash = reference.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(reference.substring(hash + 1));
        String bare = hash < 0 ? reference : reference.substring(0, hash);
        int query = bare.indexOf('?');
        bare = query < 0 ? bare : bare.substring(0, query);
        Optional<String> path = resolve(page, decoded(bare));
        if (path.isEmpty()) {
            tell(page, "outside", reference);
        }
        return path.map(p -> new Link(p, anchor));
    }

    private Optional<String> resolve(String page, String reference) {
        if (reference.isEmpty()) {
            return Optional.of(page);
        }
        Deque<String> steps = new ArrayDeque<>();
        String[] own = page.split("/", -1);
        for (int i = 0; i < own.length - 1; i++) {
            steps.addLast(own[i]);
        }
        for (String step : reference.split("/", -1)) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return Optional.empty();
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        String path = String.join("/", steps);
        boolean file = !path.isEmpty() && site.has(path) && !reference.endsWith("/");
        String index = path.isEmpty() ? "index.html" : path + "/index.html";
        return Optional.of(file || !site.has(index) ? path : index);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Two anchors with the same hash are not to be expected among billions. */
    private static long hash(String path, String anchor) {
        long hash = 1125899906842597L;
        String text = path + "#" + anchor;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private void tell(String page, String rule, Object... arguments) {
        Message message = Message.of("verify." + rule, arguments);
        told.accept(new Rejection(Place.of(page), rule, message));
    }
}
