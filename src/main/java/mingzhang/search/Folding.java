package mingzhang.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Makes texts comparable however they were typed: width, case, traditional characters, and the
 * quotation marks, spaces and brackets that people leave out. The browser does the same, see {@code
 * fold.js}; case files hold both to it.
 */
final class Folding {
    /** Stands for punctuation that no word runs across. */
    static final char BREAK = '\u0001';

    private static final String DROPPED = "“”‘’\"'「」『』《》〈〉()[]【】{}〔〕·•・｢｣";
    private static final String KEPT = ".%-/+~";

    /** Stands for what is left out; no folded text holds it. */
    private static final char NONE = '\uFFFE';

    /** Stands for a character that was not asked for yet. */
    private static final char UNKNOWN = '\u0000';

    /** Stands for a character that becomes several, or is half of one. */
    private static final char SEVERAL = '\uFFFF';

    private static final int GROUP = 3;
    private static final int PLANE = 0x10000;

    private final Map<Character, Character> simplified;
    private final AtomicReferenceArray<String> normals = new AtomicReferenceArray<>(PLANE);

    /** What single characters become. Threads may learn one twice, and learn the same. */
    private final char[] ones = new char[PLANE];

    Folding() {
        simplified = simplified();
    }

    /** The folded text alone, without the places that its characters come from. */
    String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean comma = false;
        int i = 0;
        while (i < text.length()) {
            char one = one(text.charAt(i));
            int codePoint = one == SEVERAL ? text.codePointAt(i) : one;
            if (one == SEVERAL) {
                comma |= several(normal(codePoint), out);
            } else if (one != NONE) {
                out.append(one);
                comma |= one == ',';
            }
            i += Character.charCount(codePoint);
        }
        return comma ? withoutCommas(out) : out.toString();
    }

    /** What a character becomes, or that it is not one that it becomes. */
    private char one(char c) {
        char known = ones[c];
        if (known == UNKNOWN) {
            String normal = Character.isSurrogate(c) ? "" : normal(c);
            known = normal.length() == 1 ? folded(normal.charAt(0)) : SEVERAL;
            ones[c] = known;
        }
        return known;
    }

    /** Appends what the characters become; whether a comma is among them. */
    private boolean several(String normal, StringBuilder out) {
        boolean comma = false;
        for (int n = 0; n < normal.length(); n++) {
            char c = folded(normal.charAt(n));
            if (c != NONE) {
                out.append(c);
                comma |= c == ',';
            }
        }
        return comma;
    }

    /** Takes out the commas that group thousands; any other is a break. */
    private static String withoutCommas(StringBuilder text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ',') {
                kept.append(c);
            } else if (!groups(text, i)) {
                kept.append(BREAK);
            }
        }
        return kept.toString();
    }

    /** The folded text; every one of its characters knows where it comes from. */
    Folded fold(String text) {
        Builder out = new Builder(text.length());
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            String normal = normal(codePoint);
            for (int n = 0; n < normal.length(); n++) {
                add(out, normal.charAt(n), i, end);
            }
            i = end;
        }
        return out.folded();
    }

    private String normal(int codePoint) {
        if (codePoint >= normals.length()) {
            return normalOf(codePoint);
        }
        String known = normals.get(codePoint);
        if (known == null) {
            known = normalOf(codePoint);
            normals.set(codePoint, known);
        }
        return known;
    }

    private static String normalOf(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    private void add(Builder out, char c, int from, int to) {
        char one = folded(c);
        if (one != NONE) {
            out.add(one, from, to);
        }
    }

    /** What a character becomes; a comma is decided on by its neighbours. */
    private char folded(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || DROPPED.indexOf(c) >= 0) {
            return NONE;
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || KEPT.indexOf(c) >= 0) {
            return simplified.getOrDefault(c, c);
        }
        return Character.isISOControl(c) ? NONE : c == ',' ? ',' : BREAK;
    }

    /**
     * Every pair of the table: a traditional character and the simplified one that stands for it.
     */
    Map<Character, Character> table() {
        return Map.copyOf(simplified);
    }

    private static Map<Character, Character> simplified() {
        try (InputStream in =
                Folding.class.getResourceAsStream("/mingzhang/search/simplified.txt")) {
            String pairs =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s", "");
            Map<Character, Character> map = new HashMap<>();
            for (int i = 0; i + 1 < pairs.length(); i += 2) {
                map.put(pairs.charAt(i), pairs.charAt(i + 1));
            }
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects folded characters. */
    private static final class Builder {
        private final StringBuilder text;
        private int[] origin;
        private int[] ends;

        Builder(int capacity) {
            text = new StringBuilder(capacity);
            origin = new int[Math.max(16, capacity)];
            ends = new int[origin.length];
        }

        void add(char c, int from, int to) {
            if (text.length() == origin.length) {
                origin = Arrays.copyOf(origin, origin.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            origin[text.length()] = from;
            ends[text.length()] = to;
            text.append(c);
        }

        /** Takes out the commas that group thousands; any other is a break. */
        Folded folded() {
            StringBuilder kept = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ',' && groups(text, i)) {
                    continue;
                }
                origin[kept.length()] = origin[i];
                ends[kept.length()] = ends[i];
                kept.append(c == ',' ? BREAK : c);
            }
            int to = kept.length();
            return new Folded(kept.toString(), Arrays.copyOf(origin, to), Arrays.copyOf(ends, to));
        }
    }

    /** Three digits follow and no fourth. */
    private static boolean groups(CharSequence text, int comma) {
        for (int i = comma + 1; i <= comma + GROUP; i++) {
            if (i >= text.length() || !Tokens.isDigit(text.charAt(i))) {
                return false;
            }
        }
        int next = comma + GROUP + 1;
        return comma > 0
                && Tokens.isDigit(text.charAt(comma - 1))
                && (next >= text.length() || !Tokens.isDigit(text.charAt(next)));
    }
}
