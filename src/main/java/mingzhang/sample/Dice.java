package mingzhang.sample;

import java.util.List;
import java.util.Random;

/**
 * Chance that repeats: the same seed and names give the same throws, whatever was thrown elsewhere.
 */
final class Dice {
    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    static Dice of(long seed, String name) {
        long mixed = seed * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < name.length(); i++) {
            mixed = (mixed ^ name.charAt(i)) * 0xBF58476D1CE4E5B9L;
            mixed ^= mixed >>> 29;
        }
        return new Dice(mixed);
    }

    /** From 0 to before {@code end}. */
    int below(int end) {
        return random.nextInt(end);
    }

    /** From {@code low} to {@code high}, both included. */
    long between(long low, long high) {
        return low + (long) (random.nextDouble() * (high - low + 1));
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
