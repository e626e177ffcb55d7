package mingzhang.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Follows the lines of a report and knows whose evaluation report they stand in. */
final class ReportName {
    private static final int LONGEST = 60;
    private static final Pattern NUMBER =
            Pattern.compile("^(?:附件?|附表|表)[0-9０-９一二三四五六七八九十]{0,3}(?:[-—][0-9]{1,3})?[:：.．、]?");
    private static final Pattern NUMBER_BEFORE_YEAR =
            Pattern.compile("^(?:附件?|附表|表)[0-9]{0,2}(?=[0-9]{4}年)");
    private static final Pattern YEAR = Pattern.compile("^[0-9０-９]{4}年度?");
    private static final List<String> REPORT = List.of("绩效自评报告", "绩效评价报告", "绩效自我评价报告", "绩效评价自评报告");
    private static final List<String> ENDS = List.of("绩效", "支出", "项目");
    private static final List<String> GENERIC =
            List.of("部门", "部门预算", "预算", "专项", "财政", "市级财政", "单位", "XX", "××", "政策");

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
        String end = REPORT.stream().filter(label::endsWith).findFirst().orElse("");
        if (!end.isEmpty() && compact.indexOf('。') < 0) {
            String title = label.substring(0, label.length() - end.length());
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
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String end : ENDS) {
                if (text.endsWith(end)) {
                    text = text.substring(0, text.length() - end.length());
                    cut = true;
                }
            }
        }
        return text.contains("整体") || GENERIC.contains(text) ? "" : text;
    }
}
