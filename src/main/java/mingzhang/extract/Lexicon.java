package mingzhang.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words and names of the form, found by the longest that fits. */
final class Lexicon {
    private final Node root = new Node();

    Lexicon(Map<Sense, List<String>> words, List<Named> labels) {
        new EnumMap<>(words)
                .forEach(
                        (sense, patterns) ->
                                expandAll(patterns).forEach(word -> node(word).sense(sense)));
        for (Named named : labels) {
            expandAll(named.patterns()).forEach(word -> node(word).labels.add(named.label()));
        }
    }

    /** A label and the patterns that it is written as. */
    record Named(Meaning label, List<String> patterns) {}

    /** An entry of the lexicon that fits. */
    record Match(int length, Optional<Sense> sense, List<Meaning> labels) {}

    /** The longest entry that begins at {@code from}. */
    Optional<Match> longest(String text, int from) {
        Node node = root;
        Node best = root;
        int length = 0;
        for (int i = from; i < text.length(); i++) {
            int next = node.find(text.charAt(i));
            if (next < 0) {
                break;
            }
            node = node.next[next];
            if (node.ends()) {
                best = node;
                length = i + 1 - from;
            }
        }
        return length == 0
                ? Optional.empty()
                : Optional.of(new Match(length, best.sense, best.labels));
    }

    private static List<String> expandAll(List<String> patterns) {
        return patterns.stream()
                .flatMap(p -> expand(p).stream())
                .map(Prose::normal)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Every word that a pattern stands for. */
    static List<String> expand(String pattern) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return List.of(pattern);
        }
        int depth = 0;
        int from = open + 1;
        List<String> choices = new ArrayList<>();
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 || (depth == 1 && c == '|')) {
                choices.addAll(expand(pattern.substring(from, i)));
                from = i + 1;
            }
            if (depth == 0) {
                return join(pattern.substring(0, open), choices, expand(pattern.substring(from)));
            }
        }
        throw new IllegalArgumentException("unbalanced braces: " + pattern);
    }

    private static List<String> join(String head, List<String> choices, List<String> tails) {
        List<String> all = new ArrayList<>();
        for (String choice : choices) {
            for (String tail : tails) {
                all.add(head + choice + tail);
            }
        }
        return all;
    }

    private Node node(String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.grow(word.charAt(i));
        }
        return node;
    }

    /** A beginning of words; what may follow stands in the order of its characters. */
    private static final class Node {
        private final List<Meaning> labels = new ArrayList<>(1);
        private Optional<Sense> sense = Optional.empty();
        private char[] keys = {};
        private Node[] next = {};

        private boolean ends() {
            return sense.isPresent() || !labels.isEmpty();
        }

        /** The first sense of a word counts. */
        private void sense(Sense other) {
            sense = sense.isPresent() ? sense : Optional.of(other);
        }

        /** Where the node behind {@code c} stands, negative where there is none. */
        private int find(char c) {
            return Arrays.binarySearch(keys, c);
        }

        private Node grow(char c) {
            int at = find(c);
            if (at >= 0) {
                return next[at];
            }
            int place = -at - 1;
            char[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
            Node[] more = Arrays.copyOf(next, keys.length + 1);
            System.arraycopy(keys, place, moreKeys, place + 1, keys.length - place);
            System.arraycopy(next, place, more, place + 1, keys.length - place);
            moreKeys[place] = c;
            more[place] = new Node();
            keys = moreKeys;
            next = more;
            return more[place];
        }
    }
}
