package mingzhang.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the tokens of a bucket stand, chunk by chunk as they came, until all have come. A token
 * that stands in several entries of a chunk is posted there once.
 */
final class RunPosts {
    /** Posts of a page, few enough that no page is too large for a region of the collector. */
    private static final int PAGE = 1 << 15;

    /** Of each post its token, chunk and place. */
    private static final int WIDTH = 3;

    private final List<int[]> pages = new ArrayList<>();
    private int size;

    /** For each token how many posts there were after its last one; 0 before the first. */
    private int[] latest = new int[1 << 12];

    private int chunk = -1;
    private int chunkBegin;

    /** A token in a place of a chunk, see {@link Postings}; chunks come in ascending order. */
    void add(int token, int inChunk, int place) {
        if (inChunk != chunk) {
            chunk = inChunk;
            chunkBegin = size;
        }
        if (token >= latest.length) {
            latest = Arrays.copyOf(latest, Math.max(token + 1, latest.length * 2));
        }
        if (latest[token] > chunkBegin) {
            int post = latest[token] - 1;
            int at = at(post) + 2;
            int[] page = page(post);
            page[at] = Postings.together(page[at], place);
        } else {
            append(token, place);
            latest[token] = size;
        }
    }

    private void append(int token, int place) {
        if (size == pages.size() * PAGE) {
            pages.add(new int[PAGE * WIDTH]);
        }
        int[] page = page(size);
        int at = at(size++);
        page[at] = token;
        page[at + 1] = chunk;
        page[at + 2] = place;
    }

    private int[] page(int post) {
        return pages.get(post / PAGE);
    }

    private static int at(int post) {
        return post % PAGE * WIDTH;
    }

    int size() {
        return size;
    }

    /**
     * The same, put in order by counting: all of one token together, its chunks ascending.
     *
     * @param count how many tokens there are
     */
    ByToken byToken(int count) {
        int[] next = new int[count + 1];
        for (int i = 0; i < size; i++) {
            next[page(i)[at(i)] + 1]++;
        }
        for (int token = 0; token < count; token++) {
            next[token + 1] += next[token];
        }
        int[] starts = next.clone();
        int[] chunksInOrder = new int[size];
        int[] placesInOrder = new int[size];
        for (int i = 0; i < size; i++) {
            int[] page = page(i);
            int from = at(i);
            int to = next[page[from]]++;
            chunksInOrder[to] = page[from + 1];
            placesInOrder[to] = page[from + 2];
        }
        return new ByToken(starts, chunksInOrder, placesInOrder);
    }

    /** What stands of each token. */
    static final class ByToken {
        private final int[] starts;
        private final int[] chunks;
        private final int[] places;

        private ByToken(int[] starts, int[] chunks, int[] places) {
            this.starts = starts;
            this.chunks = chunks;
            this.places = places;
        }

        boolean has(int token) {
            return starts[token + 1] > starts[token];
        }

        /** Writes all that stands of a token. */
        void write(int token, Postings to) {
            int from = starts[token];
            int end = starts[token + 1];
            to.begin(end - from);
            for (int i = from; i < end; i++) {
                to.add(chunks[i], places[i]);
            }
        }
    }
}
