package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingzhang.document.Run;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * The money that a paragraph states before a place in it, each value once. A paragraph may have
 * thousands of such places: it is gone through once for all of them.
 */
final class Preceding {
    private static final int NEAREST = 8;

    private final Account.Passage passage;
    private final Map<Integer, List<Figure>> byLine;
    private final Map<Kind, List<Placed>> read = new HashMap<>();

    /** A figure and where it stands in the paragraph. */
    private record Placed(int offset, Figure figure) {}

    /**
     * @param byLine the figures of the report by their lines
     */
    Preceding(Account.Passage passage, Map<Integer, List<Figure>> byLine) {
        this.passage = passage;
        this.byLine = byLine;
    }

    /** Those before the offset; of very many the nearest, which are several all the same. */
    List<Figure> before(int end, Kind kind) {
        List<Placed> all = read.computeIfAbsent(kind, this::placed);
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).offset() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.subList(Math.max(0, low - NEAREST), low).stream().map(Placed::figure).toList();
    }

    private List<Placed> placed(Kind kind) {
        List<Placed> all = new ArrayList<>();
        passage.text().runs().stream()
                .map(Run::line)
                .distinct()
                .flatMap(line -> byLine.getOrDefault(line, List.of()).stream())
                .filter(f -> f.kind() == kind && f.valueUnit().equals("万元"))
                .map(f -> new Placed(Offsets.of(passage.text(), f.line(), f.start()), f))
                .filter(placed -> placed.offset() >= 0)
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Placed::offset));
        Set<BigDecimal> seen = new HashSet<>();
        return all.stream().filter(p -> seen.add(p.figure().value().stripTrailingZeros())).toList();
    }
}
