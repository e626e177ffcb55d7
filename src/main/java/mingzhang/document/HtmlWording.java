package mingzhang.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which a site's own parts of a page are told from a report. */
final class HtmlWording {
    private static final WordingPatterns WORDING =
            WordingPatterns.read("/mingzhang/forms/site-parts.txt");
    private static final Pattern ELEMENT = WORDING.get("ELEMENT");
    private static final Pattern NOTICE = WORDING.get("NOTICE");
    private static final Pattern BUTTON = WORDING.get("BUTTON");
    private static final Pattern RECORD = WORDING.get("RECORD");
    private static final Pattern REPORT = WORDING.get("REPORT");

    private HtmlWording() {}

    static boolean isReport(String text) {
        return REPORT.matcher(text).find();
    }

    /** Whether a class or id is one that sites give their own parts. */
    static boolean namesSite(String names) {
        return names.length() > 1 && ELEMENT.matcher(names.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a short text is a notice of the site. */
    static boolean isNotice(String line) {
        String text = line.replace('\u00a0', ' ').strip();
        if (text.contains("万元") || text.indexOf('。') >= 0) {
            return false;
        }
        boolean button = text.length() < 24 && BUTTON.matcher(text).lookingAt();
        return button || NOTICE.matcher(text).lookingAt() || RECORD.matcher(text).find();
    }
}
