package mingzhang.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.document.WordingPatterns;

/** Follows the lines of a report and knows whose evaluation report they stand in. */
final class ReportName {
    private static final int LONGEST = 60;
    private static final WordingPatterns WORDING =
            WordingPatterns.read("/mingzhang/forms/attached-reports.txt");
    private static final Pattern REPORT = WORDING.get("REPORT");
    private static final Pattern NUMBER = WORDING.get("NUMBER");
    private static final Pattern NUMBER_BEFORE_YEAR = WORDING.get("NUMBER_BEFORE_YEAR");
    private static final Pattern SHARED = WORDING.get("SHARED");
    private static final Pattern NO_PROJECT = WORDING.get("NO_PROJECT");
    private static final Pattern YEAR = Pattern.compile("^[0-9０-９]{4}年度?");

    private String name = "";
    private String before = "";
    private boolean titled;

    /** The project that the present report is about, or empty. */
    String name() {
        return name;
    }

    /** Takes in the next line. */
    void line(String text) {
        String compact = CellLabel.compact(text);
        if (compact.length() > LONGEST) {
            titled = false;
            before = "";
            return;
        }
        String label = CellLabel.of(compact);
        Matcher report = REPORT.matcher(label);
        if (report.find() && compact.indexOf('。') < 0) {
            String title = label.substring(0, report.start());
            name = title.isEmpty() ? project(before) : project(title);
            titled = true;
        } else if (titled && compact.startsWith("（") && compact.endsWith("）")) {
            name = project(compact.substring(1, compact.length() - 1));
        } else if (!compact.isEmpty()) {
            titled = false;
        }
        before = compact;
    }

    /** A project's name in a title: without number, year and the words that all titles share. */
    static String project(String title) {
        String text = NUMBER_BEFORE_YEAR.matcher(CellLabel.compact(title)).replaceFirst("");
        text = NUMBER.matcher(text).replaceFirst("");
        text = YEAR.matcher(text).replaceFirst("");
        text = SHARED.matcher(text).replaceFirst("");
        return NO_PROJECT.matcher(text).matches() ? "" : text;
    }
}
