package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What one paragraph of a docx shows: its text, and what hangs on it. */
final class DocxParagraph {
    private static final Set<String> NOT_SHOWN =
            Set.of(
                    "pPr",
                    "rPr",
                    "del",
                    "moveFrom",
                    "instrText",
                    "delText",
                    "delInstrText",
                    "sdtPr",
                    "sdtEndPr",
                    "fldData",
                    "rt",
                    "object",
                    "binData",
                    "numPicBullet",
                    "commentReference",
                    "proofErr");

    private static final Map<String, String> SYMBOLS =
            Map.ofEntries(
                    Map.entry("F0FC", "√"),
                    Map.entry("F0FB", "×"),
                    Map.entry("F052", "☑"),
                    Map.entry("F0FE", "☑"),
                    Map.entry("F0A8", "□"),
                    Map.entry("F06F", "□"),
                    Map.entry("F0A3", "□"),
                    Map.entry("F0B3", "≥"),
                    Map.entry("F0B4", "×"),
                    Map.entry("F0B1", "±"),
                    Map.entry("F0B9", "≠"),
                    Map.entry("F0BB", "≈"));

    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();
    private final List<Element> charts = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();

    DocxParagraph(Element paragraph) {
        children(paragraph);
    }

    /** The text with line ends and tabs. */
    String text() {
        return text.toString();
    }

    /** Contents of text boxes. */
    List<Element> boxes() {
        return boxes;
    }

    List<Element> charts() {
        return charts;
    }

    /** References to footnotes and endnotes. */
    List<Element> notes() {
        return notes;
    }

    private void children(Element parent) {
        for (Element child : parent.children()) {
            walk(child);
        }
    }

    private void walk(Element element) {
        String name = Xml.name(element);
        if (NOT_SHOWN.contains(name)) {
            boxesIn(element, name);
            return;
        }
        switch (name) {
            case "t" -> text.append(element.wholeText());
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(symbol(element));
            case "AlternateContent" -> alternative(element);
            case "txbxContent" -> boxes.add(element);
            case "chart" -> charts.add(element);
            case "footnoteReference", "endnoteReference" -> notes.add(element);
            case "r" -> {
                if (!Xml.isOn(element, "rPr", "vanish")) {
                    children(element);
                }
            }
            default -> children(element);
        }
    }

    /** An embedded object may show a text box beside its picture. */
    private void boxesIn(Element element, String name) {
        if (name.equals("object")) {
            boxes.addAll(Xml.all(element, "txbxContent"));
        }
    }

    /** Of several forms of the same content only the first is shown. */
    private void alternative(Element element) {
        for (Element child : element.children()) {
            if (Xml.is(child, "Choice") && child.childrenSize() > 0) {
                children(child);
                return;
            }
        }
        Xml.child(element, "Fallback").ifPresent(this::children);
    }

    private static String symbol(Element element) {
        String code = Xml.attribute(element, "char").toUpperCase(java.util.Locale.ROOT);
        if (SYMBOLS.containsKey(code)) {
            return SYMBOLS.get(code);
        }
        if (!code.matches("[0-9A-F]{4}")) {
            return "";
        }
        char c = (char) Integer.parseInt(code, 16);
        boolean shifted = c >= 0xf020 && c <= 0xf07e;
        return Character.getType(c) == Character.PRIVATE_USE && !shifted
                ? ""
                : String.valueOf(shifted ? (char) (c - 0xf000) : c);
    }
}
