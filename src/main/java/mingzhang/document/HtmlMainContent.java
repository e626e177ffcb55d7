package mingzhang.document;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds a report among what a site puts around it: goes down from the body as long as all but one
 * child are the site's own (links, notices, search), and takes the site's own out of what is left.
 */
final class HtmlMainContent {
    private static final Set<String> AROUND = Set.of("nav", "header", "footer", "aside", "menu");
    private static final Set<String> CONTAINERS =
            Set.of("body", "div", "article", "section", "main", "form", "center", "ul", "dl");

    /** A notice of a site is not longer than this. */
    private static final int NOTICE = 300;

    private final HtmlWeights weights;

    private final int total;

    private HtmlMainContent(Element body) {
        this.weights = new HtmlWeights(body);
        this.total = weights.text(body);
    }

    /** The element that holds the report, the site's own parts in it removed. */
    static Element of(Element body) {
        HtmlMainContent content = new HtmlMainContent(body);
        Element found = body;
        Element only = body;
        while (only != null) {
            found = only;
            only = content.onlyChild(found);
        }
        content.prune(found);
        return found;
    }

    /** The one child that is not the site's own, null where there are several or none. */
    private Element onlyChild(Element parent) {
        Element only = null;
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                if (!HtmlWording.isNotice(text.text())) {
                    return null;
                }
            } else if (node instanceof Element child && weights.text(child) > 0) {
                if (isAround(child)) {
                    continue;
                }
                if (only != null || !CONTAINERS.contains(child.normalName())) {
                    return null;
                }
                only = child;
            }
        }
        return only;
    }

    private void prune(Element root) {
        for (Element child : List.copyOf(root.children())) {
            if (weights.text(child) == 0) {
                continue;
            }
            if (isAround(child)) {
                child.remove();
            } else if (CONTAINERS.contains(child.normalName())) {
                prune(child);
            } else if (child.nameIs("table")) {
                pruneLayout(new HtmlTable(child));
            }
        }
    }

    private void pruneLayout(HtmlTable table) {
        if (!table.isLayout(total)) {
            return;
        }
        for (List<Element> row : table.rows()) {
            for (Element cell : row) {
                if (isAround(cell)) {
                    cell.remove();
                } else {
                    prune(cell);
                }
            }
        }
    }

    /** Whether an element is the site's, not the report's. */
    private boolean isAround(Element element) {
        if (weights.saysMoney(element)) {
            return false;
        }
        boolean linked = weights.isLinked(element);
        boolean named =
                AROUND.contains(element.normalName())
                        || HtmlWording.namesSite(element.className() + " " + element.id());
        if (named && (linked || !weights.saysReport(element))) {
            return true;
        }
        boolean prose = weights.sentences(element) > 2 || weights.hasHeadline(element);
        if (named && !prose && weights.text(element) < NOTICE) {
            return true;
        }
        boolean shortText = weights.text(element) < NOTICE;
        String text = shortText ? element.text().strip() : "";
        boolean attachment = text.startsWith("附");
        if (linked && weights.links(element) > 1 && !attachment) {
            return true;
        }
        return shortText && HtmlWording.isNotice(text);
    }
}
