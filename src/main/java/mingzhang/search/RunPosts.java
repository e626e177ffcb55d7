package mingzhang.search;

import java.util.Arrays;

/** Where the tokens of a bucket stand, chunk by chunk as they came, until all have come. */
final class RunPosts {
    private static final int STEP = 4;
    private static final int ENTRY = (1 << STEP) - 1;

    private int[] tokens = new int[1 << 12];
    private int[] chunks = new int[1 << 12];
    private char[] places = new char[1 << 12];
    private int size;

    /**
     * How much a token says in an entry of a chunk, and in which one.
     *
     * @param step below 64
     * @param entry below 16
     */
    static char place(int step, int entry) {
        return (char) (step << STEP | entry);
    }

    /** A token of a chunk; chunks come in ascending order. */
    void add(int token, int chunk, char place) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            chunks = Arrays.copyOf(chunks, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        tokens[size] = token;
        chunks[size] = chunk;
        places[size++] = place;
    }

    /**
     * The same, put in order by counting: all of one token together, its chunks ascending.
     *
     * @param count how many tokens there are
     */
    ByToken byToken(int count) {
        int[] next = new int[count + 1];
        for (int i = 0; i < size; i++) {
            next[tokens[i] + 1]++;
        }
        for (int token = 0; token < count; token++) {
            next[token + 1] += next[token];
        }
        int[] starts = next.clone();
        int[] inOrder = new int[size];
        char[] placesInOrder = new char[size];
        for (int i = 0; i < size; i++) {
            int at = next[tokens[i]]++;
            inOrder[at] = chunks[i];
            placesInOrder[at] = places[i];
        }
        return new ByToken(starts, inOrder, placesInOrder);
    }

    /** What stands of each token. */
    static final class ByToken {
        private final int[] starts;
        private final int[] chunks;
        private final char[] places;

        private ByToken(int[] starts, int[] chunks, char[] places) {
            this.starts = starts;
            this.chunks = chunks;
            this.places = places;
        }

        boolean has(int token) {
            return starts[token + 1] > starts[token];
        }

        /** Gives all that stands of a token. */
        void give(int token, Postings to) {
            for (int i = starts[token]; i < starts[token + 1]; i++) {
                to.add(chunks[i], places[i] >>> STEP, places[i] & ENTRY);
            }
        }
    }
}
