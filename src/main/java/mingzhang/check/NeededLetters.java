package mingzhang.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads from a regular expression which characters a text has to have before anything can be found
 * in it. What it does not understand it takes for something that needs none.
 */
final class NeededLetters {
    /** Of more characters than these nearly every text has one. */
    private static final int FEW = 24;

    private static final String SIGNS = "^$.";

    /** Any character, or one of too many. */
    private static final String ANY = "";

    /** Letters behind a backslash that stand for one of several characters, or for a place. */
    private static final String CLASSES = "dDsSwWhHvVbBAzZGntrf";

    private final String expression;
    private int at;
    private boolean understood = true;

    private NeededLetters(String expression) {
        this.expression = expression;
    }

    /**
     * Of each of these strings a text has to have a character, or nothing is found in it.
     *
     * @param expression without flags
     */
    static List<String> of(String expression) {
        NeededLetters reading = new NeededLetters(expression);
        List<String> needed = reading.choice();
        return reading.understood
                ? needed.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length))
                        .toList()
                : List.of();
    }

    /** Up to the bracket that ends the group, or to the end. */
    private List<String> choice() {
        List<List<String>> ways = new ArrayList<>(List.of(sequence()));
        while (skip("|")) {
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : oneOf(ways);
    }

    private static List<String> oneOf(List<List<String>> ways) {
        StringBuilder any = new StringBuilder();
        for (List<String> way : ways) {
            if (way.isEmpty()) {
                return List.of();
            }
            any.append(way.stream().min(Comparator.comparingInt(String::length)).orElseThrow());
        }
        return any.length() > FEW ? List.of() : List.of(any.toString());
    }

    private List<String> sequence() {
        List<String> needed = new ArrayList<>();
        while (at < expression.length() && !isAt("|") && !isAt(")")) {
            List<String> item = skip("(") ? group() : letter();
            if (!mayBeLeftOut()) {
                needed.addAll(item);
            }
        }
        return needed;
    }

    private List<String> group() {
        boolean looksAround = isAt("?=") || isAt("?!") || isAt("?<=") || isAt("?<!");
        understood &= looksAround || !isAt("?") || isAt("?:") || isAt("?<") || isAt("?>");
        if (isAt("?")) {
            int named = expression.indexOf('>', at);
            at = isAt("?<") && !looksAround ? named + 1 : at + (isAt("?<") ? 3 : 2);
        }
        List<String> inner = choice();
        at++;
        return looksAround ? List.of() : inner;
    }

    private List<String> letter() {
        String letters = skip("[") ? oneOfClass() : character();
        return letters.isEmpty() || letters.length() > FEW ? List.of() : List.of(letters);
    }

    private String oneOfClass() {
        boolean others = skip("^");
        boolean any = others;
        StringBuilder letters = new StringBuilder();
        while (!isAt("]")) {
            String next = skip("[") ? oneOfClass() : character();
            any |= next.equals(ANY) || isAt("&&");
            letters.append(next);
            if (isAt("-") && !isAt("-]")) {
                at++;
                any |= !extend(letters, character());
            }
        }
        at++;
        return any ? ANY : letters.toString();
    }

    /** Adds what comes behind the last character up to {@code last}; false if that is too much. */
    private static boolean extend(StringBuilder letters, String last) {
        if (letters.length() == 0 || last.length() != 1) {
            return false;
        }
        char from = letters.charAt(letters.length() - 1);
        for (int c = from + 1; c <= last.charAt(0) && letters.length() <= FEW; c++) {
            letters.append((char) c);
        }
        return letters.length() <= FEW;
    }

    private String character() {
        if (!skip("\\")) {
            char c = expression.charAt(at++);
            understood &= !Character.isSurrogate(c);
            return SIGNS.indexOf(c) < 0 ? String.valueOf(c) : ANY;
        }
        char c = expression.charAt(at++);
        if (c == 'u') {
            at += 4;
            return String.valueOf((char) Integer.parseInt(expression.substring(at - 4, at), 16));
        }
        if (c == 'p' || c == 'P' || c == 'k') { // \p{…} and \k<…>
            at = expression.indexOf(c == 'k' ? '>' : '}', at) + 1;
            return ANY;
        }
        boolean sign = !Character.isLetterOrDigit(c);
        understood &= sign || CLASSES.indexOf(c) >= 0 || (c >= '1' && c <= '9');
        return sign ? String.valueOf(c) : ANY;
    }

    /** Goes behind how often the item may stand there; whether it need not. */
    private boolean mayBeLeftOut() {
        boolean never = isAt("?") || isAt("*") || isAt("{0");
        if (isAt("{")) {
            at = expression.indexOf('}', at) + 1;
        } else if (isAt("?") || isAt("*") || isAt("+")) {
            at++;
        } else {
            return false;
        }
        if (isAt("?") || isAt("+")) { // as few as can be, or as many
            at++;
        }
        return never;
    }

    private boolean isAt(String sign) {
        return expression.startsWith(sign, at);
    }

    private boolean skip(String sign) {
        boolean there = isAt(sign);
        at += there ? sign.length() : 0;
        return there;
    }
}
