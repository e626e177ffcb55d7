package mingzhang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private static Set<String> units(int count) {
        TreeSet<String> ids = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            ids.add("unit-" + Integer.toHexString(i * 7919));
        }
        return ids;
    }

    private static List<List<String>> buckets(Set<String> ids) {
        List<String> all = List.copyOf(ids);
        List<List<String>> buckets = new ArrayList<>();
        int begin = 0;
        for (int size : Buckets.sizes(all)) {
            buckets.add(all.subList(begin, begin + size));
            begin += size;
        }
        assertEquals(all.size(), begin);
        return buckets;
    }

    @Test
    void aBucketHoldsAboutADozenUnitsAndNeverMoreThanItMay() {
        List<List<String>> buckets = buckets(units(2_000));
        assertTrue(buckets.stream().allMatch(b -> b.size() <= Buckets.MOST));
        assertTrue(buckets.size() > 100 && buckets.size() < 220, buckets.size() + " buckets");
        assertEquals(List.of(), buckets(new TreeSet<>()));
        assertEquals(1, buckets(units(1)).size());
    }

    @Test
    void aNewUnitLeavesTheBucketsAwayFromItAsTheyAre() {
        Set<String> ids = units(2_000);
        Set<List<String>> before = new HashSet<>(buckets(ids));
        for (String added : List.of("unit-0", "unit-5zz", "unit-zz")) {
            Set<String> more = new TreeSet<>(ids);
            more.add(added);
            Set<List<String>> after = new HashSet<>(buckets(more));
            after.removeAll(before);
            assertTrue(after.size() <= 3, added + " changed " + after.size() + " buckets");
        }
    }
}
