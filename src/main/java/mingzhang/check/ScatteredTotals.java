package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * 收入总计 and 支出总计 whose parts stand in sentences of their own: the year's revenue in one, 此外，年初结转和结余
 * in another; or the sources and what was carried over as entries of a list.
 */
final class ScatteredTotals {
    private static final String TOTAL = "收支总计";
    private static final Set<String> FUNDS =
            Set.of("一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入");
    private static final Phrases WORDING = Phrases.read("carried-over");
    private static final Map<String, Sought> CARRIED = bySide("_CARRIED");
    private static final Map<String, Sought> BESIDE = bySide("_BESIDE");

    private final Account account;

    private static Map<String, Sought> bySide(String wording) {
        return Stream.of("收入", "支出")
                .collect(Collectors.toMap(side -> side, side -> WORDING.sought(side + wording)));
    }

    ScatteredTotals(Account account) {
        this.account = account;
    }

    /** A total and what it consists of; whether nothing can be missing among them. */
    record Whole(Figure total, List<Figure> parts, boolean complete) {}

    /** The total of a side, its own or that of both. */
    Optional<Figure> total(String side) {
        return Stream.of(side, "")
                .flatMap(item -> account.statements().of(TOTAL, item, Kind.AMOUNT).stream())
                .findFirst();
    }

    /** What one side's total consists of; empty where a part of it is not stated once. */
    Optional<Whole> of(String side) {
        Optional<Figure> total = total(side);
        if (total.isEmpty()) {
            return Optional.empty();
        }
        List<Figure> parts = new ArrayList<>(year(side, total.get()));
        Set<String> sections =
                Set.copyOf(
                        Stream.concat(Stream.of(total.get()), parts.stream())
                                .map(Figure::section)
                                .toList());
        List<Figure> carried = told(CARRIED.get(side), sections);
        List<Figure> beside = told(BESIDE.get(side), sections);
        if (parts.isEmpty() || carried.size() != 1 || beside.size() > 1) {
            return Optional.empty();
        }
        parts.addAll(beside);
        parts.addAll(carried);
        return Optional.of(new Whole(total.get(), parts, !beside.isEmpty()));
    }

    /** The year's total, or what it consists of where the total's own section lists that. */
    private List<Figure> year(String side, Figure total) {
        String measure = "本年" + side + "合计";
        List<Figure> year = account.statements().of(measure, "", Kind.AMOUNT);
        if (!year.isEmpty()) {
            return year.subList(0, 1);
        }
        List<Figure> parts =
                account.statements().all().stream()
                        .filter(f -> f.measure().equals(measure) && f.kind() == Kind.AMOUNT)
                        .filter(f -> f.section().equals(total.section()))
                        .filter(f -> !FUNDS.contains(f.item()))
                        .toList();
        boolean once = parts.stream().map(Figure::item).distinct().count() == parts.size();
        return once && parts.size() > 1 ? parts : List.of();
    }

    /** The amounts of that wording in the sections, each value once. */
    private List<Figure> told(Sought wording, Set<String> sections) {
        List<Figure> found = new ArrayList<>();
        for (Account.Passage passage : account.narrative()) {
            if (!passage.heading() && sections.contains(passage.path())) {
                wording.each(
                        passage,
                        m -> {
                            Figure part = Told.amount(passage, m, m.group("name"), "part");
                            if (found.stream().noneMatch(f -> agree(f, part))) {
                                found.add(part);
                            }
                        });
            }
        }
        return found;
    }

    private static boolean agree(Figure one, Figure other) {
        return Interval.agree(one.value(), other.value());
    }
}
