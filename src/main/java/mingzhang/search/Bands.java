package mingzhang.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens that say about how large a figure is, in bands of a quarter of a doubling, and of four,
 * sixteen and sixty-four such, so that few tokens cover any range of amounts.
 */
final class Bands {
    private static final double LEAST = 0.001;
    private static final int IN_DOUBLING = 4;
    private static final int LAST = 191;
    private static final int LEVELS = 4;
    private static final double LOG_2 = StrictMath.log(2);

    private Bands() {}

    static List<String> of(SearchEntry figure) {
        double value = figure.value().map(Number::doubleValue).orElse(0.0);
        List<String> tokens = new ArrayList<>();
        switch (figure.kind()) {
            case "amount", "budget" -> add("$m", value, tokens);
            case "share", "completion_rate" -> add("$r", value, tokens);
            case "change" -> {
                add("$m", value, tokens);
                add(value > 0 ? "$c" : "$d", Math.abs(value), tokens);
            }
            case "change_rate" -> {
                add("$r", value, tokens);
                add(value > 0 ? "$g" : "$h", Math.abs(value), tokens);
            }
            default -> {
                // counts are asked for as numbers
            }
        }
        return tokens;
    }

    private static void add(String list, double value, List<String> tokens) {
        if (value <= 0) {
            tokens.add(list + "-");
            return;
        }
        int band = band(value);
        for (int level = 0; level < LEVELS; level++) {
            tokens.add(list + level + ":" + (band >> (2 * level)));
        }
    }

    static int band(double value) {
        double doublings = StrictMath.log(value / LEAST) / LOG_2;
        return (int) Math.max(0, Math.min(LAST, Math.floor(IN_DOUBLING * doublings)));
    }

    /** Of 63 steps of three bands each, which a largest amount does not pass. */
    static int largest(double value) {
        return value <= 0 ? 0 : Math.min(63, 1 + band(value) / 3);
    }
}
