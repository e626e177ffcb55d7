package mingzhang.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mingzhang.report.Term;

/**
 * Finds terms in the text of one report: the common ones and those that the report explains itself.
 * Each is found once in a section, at its first occurrence, in the longest way of writing it.
 */
final class TermFinder {
    /** Shorter words mean too many things to be taken for a term wherever they stand. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 80;

    /**
     * A term as the report's page explains it.
     *
     * @param name under which it has its page
     * @param plain our sentence, or empty
     * @param own the report's own wording, or empty
     * @param line where that stands, or 0
     */
    record Known(String name, String plain, String own, int line) {}

    /** A term in a text, from one character to before another. */
    record Found(int from, int to, Known term) {}

    private final Map<String, Known> byKey = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();

    /** The first letters of all keys: at most places none begins. */
    private final BitSet begins = new BitSet();

    private final Map<String, Known> used = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    TermFinder(CommonTerms common, List<Term> own) {
        Map<String, Term> explained = new LinkedHashMap<>();
        own.forEach(term -> explained.putIfAbsent(pageName(common, term.term()), term));
        common.keys().forEach((key, name) -> put(key, known(common, name, explained)));
        for (Term term : own) {
            String name = pageName(common, term.term());
            put(TermKey.of(term.term()), known(common, name, explained));
        }
    }

    private static String pageName(CommonTerms common, String term) {
        return common.known(term).orElseGet(() -> TermKey.name(term));
    }

    private static Known known(CommonTerms common, String name, Map<String, Term> explained) {
        Term own = explained.get(name);
        return own == null
                ? new Known(name, common.plain(name), "", 0)
                : new Known(name, common.plain(own.term()), own.definition(), own.line());
    }

    private void put(String key, Known term) {
        if (key.length() >= SHORTEST && key.length() <= LONGEST && !byKey.containsKey(key)) {
            byKey.put(key, term);
            begins.set(key.charAt(0));
            for (int i = 1; i <= key.length(); i++) {
                prefixes.add(key.substring(0, i));
            }
        }
    }

    /** From here on everything is a first occurrence again. */
    void section() {
        seen.clear();
    }

    /** The first occurrences in the next text of the section, in its order. */
    List<Found> in(String text) {
        Folded folded = new Folded(text);
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < folded.length(); ) {
            int end = longest(folded, at);
            if (end == 0) {
                at++;
                continue;
            }
            Known term = byKey.get(folded.letters.substring(at, end));
            if (seen.add(term.name())) {
                used.put(term.name(), term);
                found.add(found(text, folded.from(at), folded.to(end), term));
            }
            at = end;
        }
        return found;
    }

    /** With the quotation marks and the 类, 款 or 项 in brackets that belong to it. */
    private static Found found(String text, int from, int to, Known term) {
        int start = from;
        int end = to;
        if (start > 0 && closes(text, start, end, text.charAt(start - 1))) {
            start--;
        }
        while (Folded.isClass(text, end)) {
            end += 3;
        }
        return new Found(start, end, term);
    }

    private static boolean closes(String text, int from, int to, char opens) {
        int mark = "“‘「《【\"（(".indexOf(opens);
        return mark >= 0 && text.substring(from, to).indexOf("”’」》】\"）)".charAt(mark)) >= 0;
    }

    private int longest(Folded folded, int at) {
        int best = 0;
        if (!begins.get(folded.letters.charAt(at))) {
            return best;
        }
        int limit = Math.min(folded.length(), at + LONGEST);
        for (int end = at + 1; end <= limit; end++) {
            String part = folded.letters.substring(at, end);
            if (!prefixes.contains(part)) {
                break;
            }
            if (byKey.containsKey(part)) {
                best = end;
            }
        }
        return best;
    }

    /** Every term that was found so far, by name. */
    List<Known> used() {
        return List.copyOf(used.values());
    }

    /** A text's letters alone, and where each stood. */
    private static final class Folded {
        private final StringBuilder letters = new StringBuilder();
        private int[] places = new int[16];

        Folded(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isClass(text, i)) {
                    i += 2;
                    continue;
                }
                String half =
                        c < 0x80 || (c >= 0x3400 && c < 0xA000)
                                ? String.valueOf(c)
                                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                for (int k = 0; k < half.length(); k++) {
                    if (TermKey.counts(half.charAt(k))) {
                        add(Character.toLowerCase(half.charAt(k)), i);
                    }
                }
            }
        }

        private void add(char letter, int place) {
            if (letters.length() == places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            places[letters.length()] = place;
            letters.append(letter);
        }

        /** A 类, 款 or 项 in brackets is not part of a name. */
        private static boolean isClass(String text, int at) {
            return at + 2 < text.length()
                    && "(（".indexOf(text.charAt(at)) >= 0
                    && "类款项".indexOf(text.charAt(at + 1)) >= 0
                    && ")）".indexOf(text.charAt(at + 2)) >= 0;
        }

        int length() {
            return letters.length();
        }

        int from(int letter) {
            return places[letter];
        }

        /** Just behind the last letter, and behind the mark that closes what began inside. */
        int to(int end) {
            return places[end - 1] + 1;
        }
    }
}
