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
            Set.of("title", "alt", "content", "value", "placeholder", "summary", "aria-label");
    private static final Set<String> BREAKS = Set.of("td", "th", "tr", "option", "dt", "dd");

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<SourceText> hidden = new ArrayList<>();

    private CarriedHtml() {}

    static List<SourceText> of(String source) throws RefusedException {
        MarkupLimits.check(source);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.NESTING);
        CarriedHtml words = new CarriedHtml();
        parser.parseInput(source, "").traverse(words);
        List<SourceText> all = new ArrayList<>();
        all.add(new SourceText(words.text.toString(), words.runs));
        all.addAll(words.hidden);
        return all;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText(), line(node));
        } else if (node instanceof Comment comment) {
            hide(comment.getData(), line(node));
        } else if (node instanceof DataNode data) {
            hide(data.getWholeData(), line(node));
        } else if (node instanceof Element element) {
            breakAt(element);
            if (element.normalName().equals("br")) {
                append("\n", line(element));
            }
            element.attributes().forEach(attribute -> look(attribute, line(node)));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakAt(element);
        }
    }

    private void look(Attribute attribute, int line) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        boolean calls = value.startsWith("tel:") || value.startsWith("sms:");
        if (SPEAKING.contains(name) || calls || isForScripts(name)) {
            hide(value, line);
        }
    }

    /** What scripts are given or do; numbers of entries are named by what they end in. */
    private static boolean isForScripts(String name) {
        return name.startsWith("on") || (name.startsWith("data-") && !name.endsWith("id"));
    }

    /** A word does not reach from one block into the next, nor from cell to cell. */
    private void breakAt(Element element) {
        if (element.isBlock() || BREAKS.contains(element.normalName())) {
            append("\f", line(element));
        }
    }

    private void append(String words, int line) {
        SourceText piece = CarriedText.lines(words, line);
        for (Run run : piece.runs()) {
            runs.add(new Run(run.offset() + text.length(), run.line(), run.column()));
        }
        text.append(words);
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
