package mingzhang.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mingzhang.search.Search;

/**
 * Times each query of a file, a line each, on the index of a built site, in CPU time of all
 * threads.
 */
public final class QueryBenchmark {
    private static final double NANOS = 1e6;
    private static final int SHOWN = 12;
    private static final int WIDEST = 50;

    private QueryBenchmark() {}

    /** A query, its milliseconds of CPU, and how many hits it has. */
    private record Timed(String query, double millis, int total) {}

    /** Arguments: the site, a file of queries. All are asked, and then again, which counts. */
    public static void main(String[] args) throws Exception {
        List<String> queries = Files.readString(Path.of(args[1])).lines().toList();
        List<Timed> all = new ArrayList<>();
        try (IndexCopy copy = IndexCopy.of(Path.of(args[0]).resolve("data/index.zip"));
                Search search = Search.open(copy.folder())) {
            for (String query : queries) {
                search.find(query, 0, 10, Set.of());
            }
            for (String query : queries) {
                all.add(timed(search, query));
            }
        }
        all.sort(Comparator.comparingDouble(Timed::millis));
        System.out.printf(
                Locale.ROOT,
                "%d queries: median %.1f, 90%% %.1f, 99%% %.1f, worst %.1f ms%n",
                all.size(),
                at(all, 50),
                at(all, 90),
                at(all, 99),
                at(all, 100));
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - SHOWN); i--) {
            Timed one = all.get(i);
            String query = one.query().substring(0, Math.min(WIDEST, one.query().length()));
            System.out.printf(Locale.ROOT, "%.1f ms\t%s\t%d%n", one.millis(), query, one.total());
        }
    }

    private static Timed timed(Search search, String query) throws Exception {
        OperatingSystemMXBean machine =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long from = machine.getProcessCpuTime();
        int total = search.find(query, 0, 10, Set.of()).total();
        return new Timed(query, (machine.getProcessCpuTime() - from) / NANOS, total);
    }

    private static double at(List<Timed> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)).millis();
    }
}
