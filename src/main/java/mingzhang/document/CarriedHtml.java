package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a web page: its text in one piece, then comments, scripts and speaking attributes.
 */
final class CarriedHtml implements NodeVisitor {
    private static final Set<String> SPEAKING =
            Set.of(
                    "title",
                    "alt",
                    "content",
                    "value",
                    "placeholder",
                    "summary",
                    "label",
                    "abbr",
                    "download",
                    "srcdoc",
                    "data");
    private static final Set<String> BREAKS = Set.of("tr", "option", "dt", "dd");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> BETWEEN_CELLS =
            Set.of("tr", "tbody", "thead", "tfoot", "table");

    private final CarriedWords words = new CarriedWords();
    private final List<SourceText> hidden = new ArrayList<>();

    private CarriedHtml() {}

    static List<SourceText> of(String source) throws RefusedException {
        MarkupLimits.check(source);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.NESTING);
        CarriedHtml words = new CarriedHtml();
        parser.parseInput(source, "").traverse(words);
        List<SourceText> all = new ArrayList<>();
        all.add(words.words.done());
        all.addAll(words.hidden);
        return all;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (!text.isBlank() || !isBetweenCells(text)) {
                words.append(text.getWholeText(), line(node));
            }
        } else if (node instanceof Comment comment) {
            hide(CarriedMarkup.plain(comment.getData()), line(node));
        } else if (node instanceof DataNode data) {
            hide(data.getWholeData(), line(node));
        } else if (node instanceof Element element) {
            if (CELLS.contains(element.normalName())) {
                words.openCell();
            }
            breakAt(element);
            if (element.normalName().equals("br")) {
                words.endLine(line(element));
            }
            element.attributes().forEach(attribute -> look(attribute, line(node)));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakAt(element);
            if (CELLS.contains(element.normalName())) {
                words.closeCell(line(element));
            }
        }
    }

    private static boolean isBetweenCells(TextNode text) {
        return text.parent() != null && BETWEEN_CELLS.contains(text.parent().normalName());
    }

    private void look(Attribute attribute, int line) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        boolean calls = value.toLowerCase(Locale.ROOT).matches("(?s)\\s*(tel|sms|mailto):.*");
        if (SPEAKING.contains(name) || calls || isForScripts(name)) {
            hide(value, line);
        }
    }

    /** What scripts are given or do; numbers of entries are named by what they end in. */
    private static boolean isForScripts(String name) {
        return name.startsWith("on")
                || name.startsWith("aria-")
                || (name.startsWith("data-") && !name.endsWith("id"));
    }

    /** A word does not reach from one block into the next, nor from cell to cell. */
    private void breakAt(Element element) {
        if (element.isBlock() || BREAKS.contains(element.normalName())) {
            words.endPart(line(element));
        }
    }

    private void hide(String words, int line) {
        if (!words.isBlank()) {
            hidden.add(CarriedText.lines(words, line));
        }
    }

    private static int line(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }
}
