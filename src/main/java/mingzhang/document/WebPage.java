package mingzhang.document;

import java.util.List;
import java.util.Locale;

/** A web page that was saved under the name of another format, told by how it begins. */
final class WebPage {
    private static final List<String> PAGES = List.of("!doctype html", "html", "head", "body");
    private static final List<String> PIECES =
            List.of(
                    "meta", "title", "link", "style", "script", "div", "p", "span", "table",
                    "center", "font", "section", "article", "main", "h1", "h2", "h3");

    /** What is looked at; a page may begin with long remarks. */
    private static final int FURTHEST = 20_000;

    private WebPage() {}

    /** Refuses a page: read as anything else, each of its tags would be a word. */
    static void refuse(String text) throws RefusedException {
        if (begins(text, PAGES)) {
            throw new RefusedException("html-by-another-name", 1);
        }
    }

    /** Refuses a piece of a page too: where text has no tags, one that begins with some is none. */
    static void refusePieces(String text) throws RefusedException {
        if (begins(text, PAGES) || (begins(text, PIECES) && text.contains("</"))) {
            throw new RefusedException("html-by-another-name", 1);
        }
    }

    private static boolean begins(String text, List<String> tags) {
        String head = text.substring(0, Math.min(text.length(), FURTHEST)).toLowerCase(Locale.ROOT);
        int at = blank(head, 0);
        while (head.startsWith("<!--", at) || head.startsWith("<?", at)) {
            String end = head.startsWith("<?", at) ? ">" : "-->";
            int over = head.indexOf(end, at);
            if (over < 0) {
                return false;
            }
            at = blank(head, over + end.length());
        }
        if (!head.startsWith("<", at)) {
            return false;
        }
        int name = at + 1;
        return tags.stream()
                .anyMatch(tag -> head.startsWith(tag, name) && ends(head, name + tag.length()));
    }

    private static boolean ends(String head, int at) {
        return at >= head.length() || !Character.isLetterOrDigit(head.charAt(at));
    }

    private static int blank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
