package mingzhang.site;

import java.text.Normalizer;
import java.util.regex.Pattern;
import mingzhang.archive.PathStep;
import mingzhang.archive.Sha256;

/**
 * How a term is known again however it is written: 三公经费 and “三公”经费, full-width and half-width
 * brackets, spaces between characters, and a 类, 款 or 项 in brackets are all the same term.
 */
final class TermKey {
    private static final Pattern CLASS = Pattern.compile("\\((?:类|款|项)\\)");
    private static final Pattern PATH = Pattern.compile("支出([(（]类[)）])(?=.*[(（]款[)）])");
    private static final int LONGEST_NAME = 60;

    private TermKey() {}

    /** The letters and digits alone, half-width and small. */
    static String of(String term) {
        String half =
                CLASS.matcher(Normalizer.normalize(term, Normalizer.Form.NFKC)).replaceAll("");
        StringBuilder key = new StringBuilder();
        half.codePoints().filter(TermKey::counts).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(java.util.Locale.ROOT);
    }

    /** The same for paths of 类, 款 and 项, whose 类 stands with or without 支出. */
    static String ofPath(String term) {
        return of(PATH.matcher(term).replaceFirst("$1"));
    }

    /** Whether a character belongs to the term: marks and spaces do not. */
    static boolean counts(int character) {
        return Character.isLetterOrDigit(character);
    }

    /**
     * The name under which a term has its page, from the term alone: brackets and quotation marks
     * of one width, no spaces, and cut where a file system would refuse it.
     */
    static String name(String term) {
        StringBuilder name = new StringBuilder();
        for (int c : term.codePoints().toArray()) {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF) {
                name.appendCodePoint(wide(c));
            }
        }
        String step = PathStep.of(name.toString());
        if (step.isEmpty() || step.codePoints().allMatch(Character::isDigit)) {
            step = "-" + step;
        }
        if (step.codePointCount(0, step.length()) <= LONGEST_NAME) {
            return step;
        }
        int end = step.offsetByCodePoints(0, LONGEST_NAME);
        return step.substring(0, end)
                + "-"
                + Sha256.ofTexts(java.util.List.of(step)).substring(0, 8);
    }

    private static int wide(int character) {
        return switch (character) {
            case '(' -> '（';
            case ')' -> '）';
            default -> character;
        };
    }

    /** The last step of a path of 类, 款 and 项; the term itself where it is none. */
    static String last(String term) {
        String half = Normalizer.normalize(term, Normalizer.Form.NFKC);
        if (!half.endsWith("(项)")) {
            return term;
        }
        int from = half.lastIndexOf("(款)");
        return half.substring(from < 0 ? 0 : from + 3, half.length() - 3);
    }
}
