package mingzhang.archive;

import java.util.List;

/** The groups in which people and machines write numbers of persons. */
final class PrintedShape {
    private static final List<List<Integer>> MOBILE =
            List.of(
                    List.of(11),
                    List.of(3, 4, 4),
                    List.of(4, 3, 4),
                    List.of(4, 4, 3),
                    List.of(3, 8),
                    List.of(7, 4),
                    List.of(3, 3, 5),
                    List.of(3, 5, 3),
                    List.of(5, 6),
                    List.of(6, 5));

    private PrintedShape() {}

    static boolean isMobile(List<Integer> shape) {
        return MOBILE.contains(shape);
    }

    /** Place, day of birth, and the rest, each in one piece or in several. */
    static boolean isIdentity(List<Integer> shape) {
        int digits = 0;
        int parts = 0;
        for (int length : shape) {
            digits += length;
            parts += digits == 6 || digits == 14 || digits == 18 ? 1 : 0;
        }
        return parts == 3 && shape.size() <= 6;
    }

    /** In one piece, in fours, digit by digit, or the bank's six digits and the rest. */
    static boolean isCard(List<Integer> shape) {
        return shape.size() == 1
                || isInFours(shape)
                || (shape.size() == 2 && shape.get(0) == 6)
                || shape.equals(List.of(4, 6, 5))
                || shape.stream().allMatch(n -> n == 1);
    }

    static boolean isInFours(List<Integer> shape) {
        List<Integer> fours = shape.subList(0, shape.size() - 1);
        return fours.stream().allMatch(n -> n == 4) && shape.get(shape.size() - 1) <= 4;
    }
}
