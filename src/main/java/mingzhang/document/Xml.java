package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Looks up elements of office XML by their name without prefix. */
final class Xml {
    private Xml() {}

    /** The name behind the prefix. */
    static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    static boolean is(Element element, String name) {
        return name(element).equals(name);
    }

    static Optional<Element> child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (is(child, name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Down through children, one name after the other. */
    static Optional<Element> path(Element parent, String... names) {
        Optional<Element> at = Optional.of(parent);
        for (String name : names) {
            at = at.flatMap(element -> child(element, name));
        }
        return at;
    }

    /** Every element of the name below, in document order. */
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        root.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && is(element, name)) {
                        found.add(element);
                    }
                });
        return found;
    }

    /** The attribute of the name, whatever its prefix; empty where there is none. */
    static String attribute(Element element, String name) {
        for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.equals(name) || key.endsWith(":" + name)) {
                return attribute.getValue();
            }
        }
        return "";
    }

    /** The {@code val} of the element reached by the path, or empty. */
    static String value(Element parent, String... names) {
        return path(parent, names).map(element -> attribute(element, "val")).orElse("");
    }

    static int integer(String text, int otherwise) {
        return HtmlLists.integer(text, otherwise);
    }

    /** Whether a switch such as {@code <w:vanish/>} is on. */
    static boolean isOn(Element parent, String... names) {
        Optional<Element> element = path(parent, names);
        String value = element.map(e -> attribute(e, "val")).orElse("");
        return element.isPresent()
                && !value.equals("0")
                && !value.equals("false")
                && !value.equals("off");
    }
}
