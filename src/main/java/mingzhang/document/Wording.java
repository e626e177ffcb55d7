package mingzhang.document;

import java.util.regex.Pattern;

/** The few things about a line's words that decide whether it stands alone. */
final class Wording {
    private static final String CHINESE_DIGITS = "一二三四五六七八九十百零〇两";
    private static final String ENDS = "。！？；：!?;:…";
    private static final String CLOSERS = "”’」』）)》】\"'";
    private static final String OPEN_ENDS = "，、,（(《“‘【—－";

    private static final Pattern CLASSIFIED = Pattern.compile("[（(]类[）)]");
    private static final Pattern UNIT_END = Pattern.compile("[0-9０-９](?:[万亿]?元|[%％])$");
    private static final Pattern DECIMAL = Pattern.compile("[0-9０-９]{1,9}[.．][0-9０-９]{2}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年");
    private static final Pattern STATEMENT = Pattern.compile("[0-9０-９]{4}年");
    private static final WordingPatterns WORDING =
            WordingPatterns.read("/mingzhang/forms/lines.txt");
    private static final Pattern TABLE_TITLE = WORDING.get("TABLE_TITLE");
    private static final Pattern HEADING_END = WORDING.get("HEADING_END");
    private static final Pattern BRACKET = WORDING.get("BRACKET");

    private Wording() {}

    /** 第二部分, 附件1: never inside a table, whatever stands around it. */
    static boolean isPartOrAttachment(String line) {
        String text = line.strip();
        if (text.length() > 40) {
            return false;
        }
        if (text.startsWith("附件")) {
            return text.length() <= 6 || isSeparator(text.charAt(Math.min(3, text.length() - 1)));
        }
        int part = text.indexOf("部分");
        return text.startsWith("第") && part >= 2 && part <= 5;
    }

    /** 收入支出决算总表, 公开01表: the title of the next table. */
    static boolean isStatementTitle(String line) {
        String text = line.strip();
        return text.length() <= 40 && TABLE_TITLE.matcher(text).matches();
    }

    /** 一、 or （一）, of whatever brackets and blanks. */
    static boolean isNumberedHeading(String line) {
        String text = line.strip();
        if (isPartOrAttachment(text)) {
            return true;
        }
        int i = bracketed(text, 0) ? 1 : 0;
        int digits = run(text, i, CHINESE_DIGITS);
        if (digits == i || digits >= text.length()) {
            return false;
        }
        char behind = text.charAt(digits);
        return i == 1 ? behind == '）' || behind == ')' : isSeparator(behind);
    }

    /** 1. or （1） or ① or 1、 too: begins something of its own. */
    static boolean isListed(String line) {
        String text = line.strip();
        if (isNumberedHeading(text)) {
            return true;
        }
        if (!text.isEmpty() && text.charAt(0) >= '①' && text.charAt(0) <= '⒛') {
            return true;
        }
        int i = bracketed(text, 0) ? 1 : 0;
        int digits = run(text, i, "0123456789０１２３４５６７８９");
        if (digits == i || digits - i > 2 || digits >= text.length()) {
            return false;
        }
        char behind = text.charAt(digits);
        if (i == 1) {
            return behind == '）' || behind == ')';
        }
        return behind == '）' || behind == ')' || isListPoint(text, digits);
    }

    /** A list's number or sign and nothing else. */
    static boolean isListMark(String text) {
        if (text.length() > 8 || text.isEmpty()) {
            return false;
        }
        boolean sign = text.length() == 1 && "●•·■◆★-—".indexOf(text.charAt(0)) >= 0;
        boolean part = text.startsWith("第") && text.endsWith("部分");
        return sign || part || (isListed(text + "某") && isMarkEnd(text.charAt(text.length() - 1)));
    }

    private static boolean isMarkEnd(char c) {
        return "、.．，,)）".indexOf(c) >= 0 || (c >= '①' && c <= '⒛');
    }

    private static boolean isListPoint(String text, int at) {
        char c = text.charAt(at);
        if (c == '、') {
            return true;
        }
        boolean numberGoesOn = at + 1 < text.length() && isDigit(text.charAt(at + 1));
        return (c == '.' || c == '．') && (!numberGoesOn || secondLevel(text, at + 1));
    }

    /** 1.2社会… is a list number, 1.25万元 is none. */
    private static boolean secondLevel(String text, int at) {
        int end = at;
        while (end < text.length()
                && (isDigit(text.charAt(end)) || ".．".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String rest = text.substring(end).strip();
        return !rest.isEmpty()
                && "万亿元%％个次人辆年月日倍".indexOf(rest.charAt(0)) < 0
                && ENDS.indexOf(rest.charAt(0)) < 0
                && OPEN_ENDS.indexOf(rest.charAt(0)) < 0;
    }

    /** 图1：… or （图1：…）. */
    static boolean isCaption(String line) {
        String text = line.strip();
        int i = bracketed(text, 0) ? 1 : 0;
        return i + 1 < text.length()
                && (text.charAt(i) == '图' || text.charAt(i) == '表')
                && isDigit(text.charAt(i + 1));
    }

    /** Whether the line ends where a sentence may end. */
    static boolean isClosed(String line) {
        int i = line.length() - 1;
        while (i >= 0 && (isBlank(line.charAt(i)) || CLOSERS.indexOf(line.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || ENDS.indexOf(line.charAt(i)) >= 0;
    }

    /** Whether the line ends where no sentence ever ends. */
    static boolean isOpen(String line) {
        String text = line.strip();
        return !text.isEmpty() && OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the line begins with what only stands behind something. */
    static boolean beginsInside(String line) {
        String text = line.strip();
        return !text.isEmpty() && "，、；。：！？）)》”’】,;%％".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether the line has the marks of a sentence. */
    static boolean isSentence(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("。；，;".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 社会保障和就业支出（类）…: a line of the functional classification, which is never a heading. */
    static boolean isClassified(CharSequence text) {
        return CLASSIFIED.matcher(text).find();
    }

    /** Whether the line ends in 100万元 or 100%, where a statement without a full stop may end. */
    static boolean endsWithUnit(String line) {
        return UNIT_END.matcher(line.strip()).find();
    }

    /** 2021年本年收入合: begins as a statement of the form begins, and ends in the middle of it. */
    static boolean isCutStatement(CharSequence text) {
        return STATEMENT.matcher(text).lookingAt() && !endsLikeHeading(text);
    }

    /** Whether a text ends as headings and titles do. */
    static boolean endsLikeHeading(CharSequence text) {
        return HEADING_END.matcher(text).find();
    }

    /** Whether the line begins with a bracket that belongs to the word before: （境）, （类）. */
    static boolean beginsWithBracket(String line) {
        return BRACKET.matcher(line).lookingAt();
    }

    /** Whether the line begins as 12.34 does. */
    static boolean isDecimal(String line) {
        return DECIMAL.matcher(line).lookingAt();
    }

    /** Whether the lines make a year, {@code 20} and {@code 20年}. */
    static boolean isYear(String last, String next) {
        return last.length() < 4 && YEAR.matcher(last + next).lookingAt();
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSeparator(char c) {
        return "、.．，,：: 　".indexOf(c) >= 0;
    }

    private static boolean bracketed(String text, int at) {
        return at < text.length() && (text.charAt(at) == '（' || text.charAt(at) == '(');
    }

    private static int run(String text, int from, String characters) {
        int i = from;
        while (i < text.length() && characters.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
