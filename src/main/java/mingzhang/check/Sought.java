package mingzhang.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording, and the characters without which no text can have it: most texts are seen at once not
 * to, for a small part of what it takes to look.
 */
record Sought(Pattern pattern, String needed) {
    /** Behind a character these say that it may be left out. */
    private static final String OPTIONAL = "?*";

    private static final String SIGNS = "^$.|?*+(){}[]";

    static Sought of(Pattern pattern) {
        return new Sought(pattern, needed(pattern.pattern()));
    }

    /** False only where nothing can be found. */
    boolean mayStandIn(String text) {
        for (int i = 0; i < needed.length(); i++) {
            if (text.indexOf(needed.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A matcher that looks through the text, or through none where it cannot find anything. */
    Matcher in(String text) {
        return pattern.matcher(mayStandIn(text) ? text : "");
    }

    /** What stands outside of groups and classes, and neither in a choice nor optional. */
    private static String needed(String expression) {
        StringBuilder needed = new StringBuilder();
        int depth = 0;
        int i = 0;
        while (i < expression.length()) {
            char c = expression.charAt(i);
            int end = endOfItem(expression, i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '|' && depth == 0) {
                return "";
            } else if (depth == 0 && end == i + 1 && SIGNS.indexOf(c) < 0) {
                if (!isOptional(expression, end)) {
                    needed.append(c);
                }
            }
            i = end;
        }
        return needed.toString();
    }

    /** Behind the character, escape, class or number of times that begins there. */
    private static int endOfItem(String expression, int from) {
        return switch (expression.charAt(from)) {
            case '\\' -> from + (expression.startsWith("\\u", from) ? 6 : 2);
            case '[' -> endOfClass(expression, from);
            case '{' -> expression.indexOf('}', from) + 1;
            default -> from + 1;
        };
    }

    private static int endOfClass(String expression, int from) {
        int i = from + 1;
        if (expression.charAt(i) == '^') {
            i++;
        }
        while (expression.charAt(i) != ']') {
            i = expression.charAt(i) == '[' ? endOfClass(expression, i) : endOfItem(expression, i);
        }
        return i + 1;
    }

    private static boolean isOptional(String expression, int behind) {
        return behind < expression.length()
                && (OPTIONAL.indexOf(expression.charAt(behind)) >= 0
                        || expression.startsWith("{0", behind));
    }
}
