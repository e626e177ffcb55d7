package mingzhang.search;

import java.util.Arrays;

/** Tokens of one chunk of the report that is being added, until the report ends. */
final class ChunkPosts {
    private static final int TOKEN = 32;

    private long[] posts = {};
    private int size;

    /**
     * A token of one of the chunk's entries.
     *
     * @param step how much it says there, below 64
     * @param entry the entry's number, below 16
     */
    void add(int token, int step, int entry) {
        if (size == posts.length) {
            posts = Arrays.copyOf(posts, Math.max(1 << 6, size * 2));
        }
        posts[size++] = (long) token << TOKEN | RunPosts.place(step, entry);
    }

    /** Hands all to the bucket's, and is empty. */
    void post(int chunk, RunPosts all) {
        for (int i = 0; i < size; i++) {
            all.add((int) (posts[i] >>> TOKEN), chunk, (char) posts[i]);
        }
        size = 0;
    }
}
