package mingzhang.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * Which of the narrative's project sentences a project's table belongs to. The two write the name a
 * little differently (窗口奖励金, 窗口工作奖励金); nearly all characters of the shorter must stand in the
 * longer in order.
 */
final class ProjectMatch {
    static final String MEASURE = "绩效项目";
    private static final double OF_SHORTER = 0.85;
    private static final double OF_LONGER = 0.6;

    private ProjectMatch() {}

    /** The narrative's statement of the kind for the project named so in a table. */
    static Optional<Figure> sentence(Statements statements, String project, Kind kind) {
        List<Figure> exact = statements.of(MEASURE, project, kind);
        if (!exact.isEmpty()) {
            return Optional.of(exact.get(0));
        }
        return statements.all().stream()
                .filter(f -> f.measure().equals(MEASURE) && f.kind() == kind)
                .filter(f -> alike(f.item(), project))
                .max(Comparator.comparingDouble(f -> likeness(f.item(), project)));
    }

    private static boolean alike(String a, String b) {
        if (plain(a).contains(plain(b)) || plain(b).contains(plain(a))) {
            return true;
        }
        int common = common(plain(a), plain(b));
        return common >= OF_SHORTER * Math.min(plain(a).length(), plain(b).length())
                && common >= OF_LONGER * Math.max(plain(a).length(), plain(b).length());
    }

    private static double likeness(String a, String b) {
        return common(plain(a), plain(b))
                / (double) Math.max(1, Math.max(plain(a).length(), plain(b).length()));
    }

    static String plain(String name) {
        return name.replaceAll("[“”\"‘’（）()《》\\s]", "");
    }

    /** Length of the longest common subsequence; names are short. */
    private static int common(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] =
                        a.charAt(i - 1) == b.charAt(j - 1)
                                ? diagonal + 1
                                : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
