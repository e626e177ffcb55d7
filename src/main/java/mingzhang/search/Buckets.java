package mingzhang.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the units, in the order of their ids, into buckets of a dozen neighbours. A unit begins a
 * bucket where its hash is the least among its neighbours', so that a new unit moves no bound but
 * those beside it.
 */
final class Buckets {
    private static final int NEIGHBOURS = 6;

    /** No bucket holds more. */
    static final int MOST = 32;

    private Buckets() {}

    /** For each bucket how many of the ids fall in it. */
    static List<Integer> sizes(List<String> ids) {
        List<Integer> sizes = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i < ids.size(); i++) {
            if (i - begin == MOST || isLeast(ids, i)) {
                sizes.add(i - begin);
                begin = i;
            }
        }
        if (begin < ids.size()) {
            sizes.add(ids.size() - begin);
        }
        return sizes;
    }

    private static boolean isLeast(List<String> ids, int at) {
        long own = hash(ids.get(at));
        int to = Math.min(ids.size() - 1, at + NEIGHBOURS);
        for (int i = Math.max(0, at - NEIGHBOURS); i <= to; i++) {
            if (i != at && hash(ids.get(i)) <= own) {
                return false;
            }
        }
        return true;
    }

    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 32);
    }
}
