package mingzhang.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The tokens of a folded text: bigrams and trigrams of Chinese characters, whole numbers, Latin
 * words. A number is written {@code #} and its digits without needless zeros, so that 2,025.690 is
 * found by 2025.69; one with a per cent sign is found with and without it. Of a number or a Latin
 * word that no report needs, and no index takes, the first characters serve.
 */
final class Tokens {
    private static final int SHINGLE = 3;
    private static final int LONGEST = 60;

    private Tokens() {}

    /** Every token, as often as it stands there, in order. */
    static List<String> of(String folded) {
        List<String> tokens = new ArrayList<>();
        each(folded, (text, from, to) -> tokens.add(text.substring(from, to)));
        return tokens;
    }

    /** Gives every token, as often as it stands there, in order. */
    static void each(String folded, TokenSink sink) {
        int i = 0;
        while (i < folded.length()) {
            char c = folded.charAt(i);
            int end = i + 1;
            if (isDigit(c)) {
                end = numberEnd(folded, i);
                number(folded.substring(i, end), sink);
            } else if (isLatin(c)) {
                end = latinEnd(folded, i);
                sink.piece(folded, i, Math.min(end, i + LONGEST));
            } else if (isCharacter(c)) {
                end = charactersEnd(folded, i);
                grams(folded, i, end, sink);
            }
            i = end;
        }
    }

    /**
     * Tokens that a text must have to hold the word, as few as will do; empty where the word has
     * none. A single character at a word's edge may be half of a pair in the text and says nothing.
     */
    static List<String> cover(String word) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            int end = i + 1;
            if (isDigit(c)) {
                end = numberEnd(word, i);
                List<String> number = of(word.substring(i, end));
                tokens.add(number.get(number.size() - 1));
            } else if (isLatin(c)) {
                end = latinEnd(word, i);
                tokens.add(cut(word.substring(i, end)));
            } else if (isCharacter(c)) {
                end = charactersEnd(word, i);
                coverRun(word, i, end, tokens);
            }
            i = end;
        }
        return tokens.stream().distinct().toList();
    }

    private static void coverRun(String word, int from, int to, List<String> tokens) {
        int length = to - from;
        if (length < SHINGLE) {
            if (length > 1 || word.length() == 1) {
                tokens.add(word.substring(from, to));
            }
            return;
        }
        tokens.add(word.substring(from, from + SHINGLE));
        if (length > 2 * SHINGLE) {
            int middle = from + (length - SHINGLE) / 2;
            tokens.add(word.substring(middle, middle + SHINGLE));
        }
        tokens.add(word.substring(to - SHINGLE, to));
    }

    /** The word without what stands before its first token and behind its last. */
    static String core(String word) {
        int from = word.length();
        int to = from;
        int i = 0;
        while (i < word.length()) {
            int end = runEnd(word, i);
            if (end > i) {
                from = Math.min(from, i);
                to = end;
            }
            i = Math.max(end, i + 1);
        }
        return word.substring(from, to);
    }

    /** Where the number, the Latin word or the Chinese characters end that begin there, if any. */
    private static int runEnd(String text, int from) {
        char c = text.charAt(from);
        if (isDigit(c)) {
            return numberEnd(text, from);
        } else if (isLatin(c)) {
            return latinEnd(text, from);
        }
        return isCharacter(c) ? charactersEnd(text, from) : from;
    }

    /** Where the Latin word that begins at {@code from} ends. */
    static int latinEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length() && (isLatin(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static int charactersEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length() && isCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Positions in the text that lie within a number or a Latin word, between its characters. */
    static BitSet inside(String text) {
        BitSet inside = new BitSet();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            int solid = end;
            if (isDigit(text.charAt(i))) {
                end = numberEnd(text, i);
                solid = text.charAt(end - 1) == '%' ? end - 1 : end;
            } else if (isLatin(text.charAt(i))) {
                end = latinEnd(text, i);
                solid = end;
            }
            inside.set(i + 1, Math.max(i + 1, solid));
            i = end;
        }
        return inside;
    }

    private static void grams(String folded, int from, int to, TokenSink sink) {
        if (to - from == 1) {
            sink.piece(folded, from, to);
        }
        for (int i = from; i + 1 < to; i++) {
            sink.piece(folded, i, i + 2);
            if (i + 2 < to) {
                sink.piece(folded, i, i + 3);
            }
        }
    }

    private static void number(String written, TokenSink sink) {
        String digits =
                written.endsWith("%") ? written.substring(0, written.length() - 1) : written;
        String canonical = "#" + cut(canonical(digits));
        sink.made(canonical);
        if (digits.length() < written.length()) {
            sink.made(canonical + "%");
        }
    }

    /** What of a run of digits or Latin letters stands for it. */
    static String cut(String run) {
        return run.length() <= LONGEST ? run : run.substring(0, LONGEST);
    }

    /** Where the number that begins at {@code from} ends, its per cent sign included. */
    static int numberEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end++;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end < text.length() && text.charAt(end) == '%' ? end + 1 : end;
    }

    /** Without zeros that change nothing: 007.50 is 7.5. */
    static String canonical(String digits) {
        int from = 0;
        while (from + 1 < digits.length()
                && digits.charAt(from) == '0'
                && isDigit(digits.charAt(from + 1))) {
            from++;
        }
        int to = digits.length();
        if (digits.indexOf('.') >= 0) {
            while (digits.charAt(to - 1) == '0') {
                to--;
            }
            if (digits.charAt(to - 1) == '.') {
                to--;
            }
        }
        return digits.substring(from, to);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** A letter that is neither Latin nor a digit: in these texts, a Chinese character. */
    static boolean isCharacter(char c) {
        return c >= 0x2E80 && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }
}
