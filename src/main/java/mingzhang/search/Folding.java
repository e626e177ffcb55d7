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

    private static final int GROUP = 3;
    private static final int RECENT = 1 << 14;
    private static final int PLANE = 0x10000;

    private final Map<Character, Character> simplified;
    private final AtomicReferenceArray<String> normals = new AtomicReferenceArray<>(PLANE);

    private final AtomicReferenceArray<Recent> recent = new AtomicReferenceArray<>(RECENT);

    Folding() {
        simplified = simplified();
    }

    /** The folded text alone; of texts that come again soon, the one made before. */
    String text(String text) {
        int place = Math.floorMod(text.hashCode(), RECENT);
        Recent known = recent.get(place);
        if (known == null || !known.text().equals(text)) {
            known = new Recent(text, fold(text).text());
            recent.set(place, known);
        }
        return known.folded();
    }

    /** A text that was folded of late. */
    private record Recent(String text, String folded) {}

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
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || DROPPED.indexOf(c) >= 0) {
            return;
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || KEPT.indexOf(c) >= 0) {
            out.add(simplified.getOrDefault(c, c), from, to);
        } else if (!Character.isISOControl(c)) {
            out.add(c == ',' ? ',' : BREAK, from, to);
        }
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
                if (c == ',' && groups(i)) {
                    continue;
                }
                origin[kept.length()] = origin[i];
                ends[kept.length()] = ends[i];
                kept.append(c == ',' ? BREAK : c);
            }
            int to = kept.length();
            return new Folded(kept.toString(), Arrays.copyOf(origin, to), Arrays.copyOf(ends, to));
        }

        /** Three digits follow and no fourth. */
        private boolean groups(int comma) {
            for (int i = comma + 1; i <= comma + GROUP; i++) {
                if (i >= text.length() || !isDigit(text.charAt(i))) {
                    return false;
                }
            }
            int next = comma + GROUP + 1;
            return comma > 0
                    && isDigit(text.charAt(comma - 1))
                    && (next >= text.length() || !isDigit(text.charAt(next)));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
