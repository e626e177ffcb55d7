package mingzhang.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds a folded word in a folded text: contiguous, and a number only as a whole. */
final class Words {
    private Words() {}

    /** Where the word begins in the text, each time it stands there, without overlaps. */
    static List<int[]> in(String text, String word) {
        return isNumber(word) ? numbers(text, word) : stretches(text, word);
    }

    /** Whether the word stands in the text at all. */
    static boolean stands(String text, String word) {
        return isPlain(word) ? text.contains(word) : !in(text, word).isEmpty();
    }

    /** Whether the word stands wherever its characters do. */
    static boolean isPlain(String word) {
        return word.length() > 1 && !edged(word);
    }

    /** Whether the word is nothing but a number, compared by value: 2025.690 is 2025.69. */
    static boolean isNumber(String word) {
        return !word.isEmpty()
                && Tokens.isDigit(word.charAt(0))
                && Tokens.numberEnd(word, 0) == word.length();
    }

    private static List<int[]> numbers(String text, String word) {
        boolean percent = word.endsWith("%");
        String wanted = canonical(word);
        List<int[]> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Tokens.isDigit(text.charAt(i))) {
                i = Tokens.isLatin(text.charAt(i)) ? Tokens.latinEnd(text, i) : i + 1;
                continue;
            }
            int end = Tokens.numberEnd(text, i);
            String number = text.substring(i, end);
            boolean fits = !percent || number.endsWith("%");
            if (fits && canonical(number).equals(wanted)) {
                found.add(new int[] {i, end});
            }
            i = end;
        }
        return found;
    }

    /** The number's value as every text that has it writes it, zeros and sign of per cent aside. */
    static String canonical(String number) {
        return Tokens.canonical(
                number.endsWith("%") ? number.substring(0, number.length() - 1) : number);
    }

    private static List<int[]> stretches(String text, String word) {
        List<int[]> found = new ArrayList<>();
        int at = text.indexOf(word);
        if (at < 0) {
            return found;
        }
        BitSet inside = edged(word) ? Tokens.inside(text) : new BitSet();
        while (at >= 0) {
            int end = at + word.length();
            if (!inside.get(at) && !inside.get(end) && (word.length() > 1 || alone(text, at))) {
                found.add(new int[] {at, end});
                at = text.indexOf(word, end);
            } else {
                at = text.indexOf(word, at + 1);
            }
        }
        return found;
    }

    /** Whether the word begins or ends in what may be cut out of a number or a Latin word. */
    private static boolean edged(String word) {
        return !Tokens.isCharacter(word.charAt(0))
                || !Tokens.isCharacter(word.charAt(word.length() - 1));
    }

    /** A single character is a word of its own only where no other stands beside it. */
    private static boolean alone(String text, int at) {
        return (at == 0 || !Tokens.isCharacter(text.charAt(at - 1)))
                && (at + 1 == text.length() || !Tokens.isCharacter(text.charAt(at + 1)));
    }
}
