package mingzhang.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingzhang.archive.Headline;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.report.Finding;
import mingzhang.report.Kind;
import mingzhang.report.ReportId;

/** Where a unit's series may not be read on: another name, another unit, a year told otherwise. */
final class CompareBreaks {
    private final Catalog catalog;

    CompareBreaks(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The breaks, each {@code {year, why, words}}: what was said before that year cannot be set
     * against what is said from then on. {@code measures} limits it to those.
     */
    List<Map<String, Object>> of(Unit unit) {
        List<Map<String, Object>> breaks = new ArrayList<>();
        for (Unit.Succession before : unit.successorOf()) {
            String name = catalog.unit(before.unit()).name();
            breaks.add(found(before.year(), "follows", "unit.follows", before.year(), name));
        }
        for (Unit after : catalog.followers(unit.id())) {
            for (Unit.Succession before : after.successorOf()) {
                if (before.unit().equals(unit.id())) {
                    breaks.add(
                            found(
                                    before.year(),
                                    "followed",
                                    "unit.followed",
                                    before.year(),
                                    after.name()));
                }
            }
        }
        renamed(unit, breaks);
        catalog.entriesOf(unit.id()).forEach(id -> restated(id, breaks));
        return breaks;
    }

    private Map<String, Object> found(int year, String why, String word, Object... arguments) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("year", year);
        one.put("why", why);
        one.put("words", catalog.words().get(word, arguments));
        return one;
    }

    /** Where the reports of two years give the unit different names. */
    private void renamed(Unit unit, List<Map<String, Object>> breaks) {
        String last = "";
        for (ReportId id : catalog.entriesOf(unit.id())) {
            String name = catalog.summary(id).map(s -> s.identity().unitName().strip()).orElse("");
            if (!name.isEmpty() && !last.isEmpty() && !name.equals(last)) {
                breaks.add(found(id.year(), "renamed", "compare.renamed", id.year(), last, name));
            }
            last = name.isEmpty() ? last : name;
        }
    }

    /** What a report says of the year before, against that year's own report. */
    private void restated(ReportId id, List<Map<String, Object>> breaks) {
        for (Finding finding : catalog.input().findingsOf(id)) {
            Set<List<String>> of = new LinkedHashSet<>();
            if (finding.rule().equals("prior_year")) {
                catalog.summary(id).ifPresent(report -> of.addAll(changes(report, finding)));
            }
            if (!of.isEmpty()) {
                Map<String, Object> one =
                        found(id.year(), "restated", "compare.restated", id.year());
                one.put("words", catalog.words().get(finding.message()));
                one.put("measures", List.copyOf(of));
                breaks.add(one);
            }
        }
    }

    /** Measure and item of the changes that the finding is about. */
    private static List<List<String>> changes(ReportSummary report, Finding finding) {
        List<Headline> same =
                report.headlines().stream()
                        .filter(h -> h.kind() == Kind.CHANGE && same(h, finding.stated()))
                        .toList();
        List<Headline> there =
                same.stream().filter(h -> h.line() == finding.place().line()).toList();
        return (there.isEmpty() ? same : there)
                .stream().map(h -> List.of(h.measure(), h.item())).toList();
    }

    private static boolean same(Headline headline, String stated) {
        try {
            return new BigDecimal(stated.strip()).compareTo(headline.value()) == 0;
        } catch (NumberFormatException words) {
            return false;
        }
    }
}
