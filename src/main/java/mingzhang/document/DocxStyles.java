package mingzhang.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the named paragraph styles of a docx give their paragraphs: a level, a list. */
final class DocxStyles {
    /** Styles rest on one another no deeper than this. */
    private static final int DEEPEST = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private String standard = "";

    DocxStyles(Optional<Element> part) {
        if (part.isEmpty()) {
            return;
        }
        for (Element style : Xml.all(part.get(), "style")) {
            String type = Xml.attribute(style, "type");
            if (type.isEmpty() || type.equals("paragraph")) {
                String id = Xml.attribute(style, "styleId");
                styles.put(id, style);
                String isDefault = Xml.attribute(style, "default");
                standard = isDefault.equals("1") || isDefault.equals("true") ? id : standard;
            }
        }
    }

    /** The heading level of a paragraph, 0 where it is none. */
    int level(Element paragraph) {
        String own = Xml.value(paragraph, "pPr", "outlineLvl");
        if (!own.isEmpty()) {
            return level(own);
        }
        String id = styleOf(paragraph);
        for (int i = 0; i < DEEPEST && styles.containsKey(id); i++) {
            Element style = styles.get(id);
            String outline = Xml.value(style, "pPr", "outlineLvl");
            if (!outline.isEmpty()) {
                return level(outline);
            }
            id = Xml.value(style, "basedOn");
        }
        return 0;
    }

    private static int level(String outline) {
        int level = Xml.integer(outline, 9) + 1;
        return level >= 1 && level <= 6 ? level : 0;
    }

    /** The paragraph's own list, or that of its style. */
    Optional<Element> list(Element paragraph) {
        Optional<Element> own = Xml.path(paragraph, "pPr", "numPr");
        if (own.isPresent() && Xml.child(own.get(), "numId").isPresent()) {
            return own;
        }
        String id = styleOf(paragraph);
        for (int i = 0; i < DEEPEST && styles.containsKey(id); i++) {
            Optional<Element> list = Xml.path(styles.get(id), "pPr", "numPr");
            if (list.isPresent() && Xml.child(list.get(), "numId").isPresent()) {
                return list;
            }
            id = Xml.value(styles.get(id), "basedOn");
        }
        return Optional.empty();
    }

    String styleOf(Element paragraph) {
        String own = Xml.value(paragraph, "pPr", "pStyle");
        return own.isEmpty() ? standard : own;
    }
}
