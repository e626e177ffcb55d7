package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mingzhang.document.Run;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * The money that a paragraph states before a place in it, each value once. A paragraph may have
 * thousands of such places: it is gone through once for all of them.
 */
final class Preceding {
    private static final int NEAREST = 8;

    /** The digits of an amount, its unit and a comma. */
    private static final Pattern BETWEEN = Pattern.compile("[0-9,.]{1,20}\\s?(?:万|亿)?元[,，]?");

    private static final int LONGEST = 26;

    private final Account.Passage passage;
    private final Map<Integer, List<Figure>> byLine;
    private final Map<Kind, List<Placed>> stated = new HashMap<>();
    private final Map<Kind, List<Placed>> distinct = new HashMap<>();

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
        List<Placed> all = distinct.computeIfAbsent(kind, this::placed);
        int low = first(all, end);
        return all.subList(Math.max(0, low - NEAREST), low).stream().map(Placed::figure).toList();
    }

    /**
     * The amount right before the offset, where its clause states no other one: nothing else can be
     * meant by what goes on there.
     */
    Optional<Figure> beside(String text, int at) {
        List<Placed> all = stated.computeIfAbsent(Kind.AMOUNT, this::stated);
        int last = first(all, at) - 1;
        if (last < 0) {
            return Optional.empty();
        }
        Placed amount = all.get(last);
        boolean goesOn =
                at - amount.offset() <= LONGEST
                        && BETWEEN.matcher(text.substring(amount.offset(), at)).matches();
        int begin = Told.begin(text, amount.offset(), "。；;：:");
        boolean alone = last == 0 || all.get(last - 1).offset() < begin;
        return goesOn && alone ? Optional.of(amount.figure()) : Optional.empty();
    }

    /** How many of them stand before the offset. */
    private static int first(List<Placed> all, int end) {
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
        return low;
    }

    private List<Placed> placed(Kind kind) {
        Set<BigDecimal> seen = new HashSet<>();
        return stated.computeIfAbsent(kind, this::stated).stream()
                .filter(p -> seen.add(p.figure().value().stripTrailingZeros()))
                .toList();
    }

    private List<Placed> stated(Kind kind) {
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
        return all;
    }
}
