package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of a page what is not shown: scripts, hidden parts, an office program's islands. */
final class HtmlCleaning {
    private static final Set<String> NEVER_SHOWN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "xml",
                    "object",
                    "embed",
                    "iframe",
                    "svg",
                    "canvas",
                    "audio",
                    "video",
                    "select",
                    "option",
                    "button",
                    "input",
                    "textarea",
                    "datalist",
                    "w:sdtpr",
                    "w:worddocument",
                    "o:officedocumentsettings",
                    "head",
                    "map",
                    "area",
                    "form-control");

    private HtmlCleaning() {}

    static void clean(Element root) {
        List<Node> hidden = new ArrayList<>();
        root.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && isHidden(element)) {
                        hidden.add(element);
                    }
                });
        for (Node node : hidden) {
            if (!node.nameIs("head") && node.parent() != null) {
                node.remove();
            }
        }
    }

    private static boolean isHidden(Element element) {
        if (NEVER_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = style(element);
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all");
    }

    static String style(Element element) {
        return element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
