package mingzhang.document;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The words of one part of a docx in the order of the file, shown or not. */
final class CarriedDocxPart implements NodeVisitor {
    private static final Set<String> WORDS = Set.of("t", "delText", "instrText", "delInstrText");

    /** What names a field of a form, or says what is to be written there. */
    private static final Set<String> NAMED =
            Set.of("alias", "tag", "default", "result", "helpText", "statusText");

    private final boolean wordsAlone;
    private final CarriedWords words = new CarriedWords();

    CarriedDocxPart(boolean wordsAlone) {
        this.wordsAlone = wordsAlone;
    }

    String text() {
        return words.done().text();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            append(element, Xml.name(element));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (Xml.name(element)) {
                case "tc" -> words.closeCell(1);
                case "tr", "p" -> words.endLine(1);
                default -> {}
            }
        }
    }

    private void append(Element element, String name) {
        if (WORDS.contains(name)) {
            words.append(element.wholeText(), 1);
            return;
        }
        switch (name) {
            case "tc" -> words.openCell();
            case "p" -> words.endLine(1);
            case "br", "cr" -> words.endLine(1);
            case "noBreakHyphen" -> words.append("-", 1);
            case "softHyphen" -> {}
            case "tab", "ptab" -> {
                if (Xml.is(element.parent(), "r")) {
                    words.append("\t", 1);
                }
            }
            case "Relationship" -> words.append("\n" + called(element.attr("Target")), 1);
            default -> beside(element, name);
        }
    }

    private void beside(Element element, String name) {
        if (NAMED.contains(name)) {
            words.append("\f" + Xml.attribute(element, "val") + "\f", 1);
        } else if (!wordsAlone && (!element.hasParent() || element.childrenSize() == 0)) {
            words.append("\n" + element.wholeOwnText(), 1);
        }
    }

    /** Only what is called or written to is somebody's. */
    private static String called(String target) {
        return target.matches("(?is)\\s*(tel|sms|mailto):.*") ? target : "";
    }
}
