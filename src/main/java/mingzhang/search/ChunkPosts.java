package mingzhang.search;

import java.util.Arrays;
import java.util.List;

/** Tokens of one chunk of the report that is being added, until the report ends. */
final class ChunkPosts {
    private static final int TOKEN = 32;
    private static final int STEP = 8;
    private static final int MASK = (1 << STEP) - 1;

    private long[] posts = {};
    private int size;

    /**
     * A token of one of the chunk's entries.
     *
     * @param step below 256
     * @param entry the entry's number, below 256
     */
    void add(int token, int step, int entry) {
        if (size == posts.length) {
            posts = Arrays.copyOf(posts, Math.max(1 << 6, size * 2));
        }
        posts[size++] = (long) token << TOKEN | step << STEP | entry;
    }

    /** Hands all to the postings of their tokens, and is empty. */
    void post(int chunk, List<Postings> postings) {
        for (int i = 0; i < size; i++) {
            int place = (int) posts[i];
            postings.get((int) (posts[i] >>> TOKEN)).add(chunk, place >>> STEP, place & MASK);
        }
        size = 0;
    }
}
