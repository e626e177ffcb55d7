package mingzhang.search;

import java.util.Arrays;

/** Tokens of one chunk of the report that is being added, until the report ends. */
final class ChunkPosts {
    private static final int TOKEN = 32;

    private long[] posts = {};
    private int size;

    /** A token in a place of the chunk, see {@link Postings}. */
    void add(int token, int place) {
        if (size == posts.length) {
            posts = Arrays.copyOf(posts, Math.max(1 << 6, size * 2));
        }
        posts[size++] = (long) token << TOKEN | place;
    }

    /** Hands all to the bucket's, and is empty. */
    void post(int chunk, RunPosts all) {
        for (int i = 0; i < size; i++) {
            all.add((int) (posts[i] >>> TOKEN), chunk, (int) posts[i]);
        }
        size = 0;
    }
}
