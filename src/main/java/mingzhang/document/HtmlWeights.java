package mingzhang.document;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What the text under each element of a page amounts to, counted once. */
final class HtmlWeights {
    private static final class Weight {
        int text;
        int linked;
        int links;
        boolean report;
        boolean money;
        boolean headline;
        int stops;
    }

    private static final Weight NOTHING = new Weight();

    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

    HtmlWeights(Element root) {
        root.traverse(
                new NodeVisitor() {
                    private int inLink;

                    @Override
                    public void head(Node node, int depth) {
                        inLink += isLink(node) ? 1 : 0;
                        if (node instanceof Element element) {
                            weights.put(element, new Weight());
                        } else if (node instanceof TextNode text) {
                            count(weights.get(text.parent()), text.text(), inLink > 0);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        inLink -= isLink(node) ? 1 : 0;
                        if (node instanceof Element element && depth > 0) {
                            merge(weights.get(element), weights.get(element.parent()), element);
                        }
                    }
                });
    }

    int text(Element element) {
        return of(element).text;
    }

    /** Whether most of the text leads to other pages; a table of contents leads to its own. */
    boolean isLinked(Element element) {
        return of(element).linked * 2 > of(element).text;
    }

    int links(Element element) {
        return of(element).links;
    }

    boolean saysMoney(Element element) {
        return of(element).money;
    }

    boolean saysReport(Element element) {
        return of(element).report;
    }

    boolean hasHeadline(Element element) {
        return of(element).headline;
    }

    int sentences(Element element) {
        return of(element).stops;
    }

    private Weight of(Element element) {
        return weights.getOrDefault(element, NOTHING);
    }

    private static void count(Weight weight, String text, boolean linked) {
        if (weight == null || text.isBlank()) {
            return;
        }
        weight.text += text.strip().length();
        weight.linked += linked ? text.strip().length() : 0;
        weight.money |= text.contains("万元");
        weight.report |= HtmlWording.isReport(text);
        weight.stops += (int) text.chars().filter(c -> c == '。').count();
    }

    private static void merge(Weight own, Weight parent, Element element) {
        if (parent == null) {
            return;
        }
        parent.text += own.text;
        parent.linked += own.linked;
        parent.links += own.links + (isLink(element) ? 1 : 0);
        parent.report |= own.report;
        parent.money |= own.money;
        parent.stops += own.stops;
        boolean headline = element.normalName().matches("h[1-3]") && own.text > 0;
        parent.headline |= own.headline || headline;
    }

    private static boolean isLink(Node node) {
        if (!(node instanceof Element element) || !element.nameIs("a")) {
            return false;
        }
        String href = element.attr("href");
        return !href.isEmpty() && href.indexOf('#') < 0;
    }
}
