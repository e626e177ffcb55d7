package mingzhang.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small line of a unit's years, from zero, broken where a year has no number.
 *
 * @param lines points of each unbroken piece, in a field of 96 × 24
 * @param dots every year that has a number
 */
public record Spark(List<String> lines, List<Dot> dots) {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;
    private static final int MARGIN = 3;

    /** A year's point. */
    public record Dot(String x, String y) {}

    static Spark of(List<Optional<BigDecimal>> values) {
        double most =
                values.stream()
                        .flatMap(Optional::stream)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(0);
        List<String> lines = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isEmpty()) {
                close(open, lines);
                continue;
            }
            double share = most <= 0 ? 0 : Math.max(0, values.get(i).get().doubleValue() / most);
            String x = at(values.size() < 2 ? 0.5 : i / (values.size() - 1.0), WIDTH);
            String y = at(1 - share, HEIGHT);
            open.add(x + "," + y);
            dots.add(new Dot(x, y));
        }
        close(open, lines);
        // One year makes no line.
        return dots.size() < 2 ? new Spark(List.of(), List.of()) : new Spark(lines, dots);
    }

    private static void close(List<String> open, List<String> lines) {
        if (open.size() > 1) {
            lines.add(String.join(" ", open));
        }
        open.clear();
    }

    private static String at(double share, int size) {
        double point = MARGIN + share * (size - 2 * MARGIN);
        return String.valueOf(Math.round(point * 10) / 10.0);
    }
}
