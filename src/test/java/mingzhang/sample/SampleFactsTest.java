package mingzhang.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.report.Kind;
import org.junit.jupiter.api.Test;

/** What made-up reports state adds up, as far as rounding lets it. */
class SampleFactsTest {
    private static final String GENERAL = "一般公共预算财政拨款支出";
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");

    private final List<PrintedReport> reports =
            new SampleArchive(new SampleArchive.Order(80, 2017, 2020, 11, false))
                    .reports()
                    .toList();

    private int sums;
    private int farther;

    @Test
    void everyFigureStandsWhereTheTruthSays() {
        for (PrintedReport report : reports) {
            List<String> lines = report.page().text().lines().toList();
            for (Page.Printed printed : report.page().figures()) {
                // a broken line goes on in the next
                String rest =
                        String.join(
                                        "",
                                        lines.subList(
                                                printed.line() - 1,
                                                Math.min(lines.size(), printed.line() + 3)))
                                .substring(printed.start() - 1);
                StringBuilder digits = new StringBuilder();
                for (int i = 0; i < rest.length() && isOfNumber(rest.charAt(i)); i++) {
                    char c = rest.charAt(i);
                    digits.append(c >= 0xFF00 ? (char) (c - 0xFEE0) : c);
                }
                BigDecimal value = new BigDecimal(digits.toString().replace(",", ""));
                assertEquals(0, value.compareTo(printed.stated().value().abs()), rest);
                assertEquals(
                        printed.stated().valueUnit(),
                        rest.substring(digits.length())
                                .substring(0, printed.stated().valueUnit().length()));
            }
        }
    }

    @Test
    void partsAddUpToTheirTotals() {
        for (PrintedReport report : reports) {
            assertSum(report, "本年支出合计", Kind.AMOUNT);
            assertSum(report, "一般公共预算财政拨款基本支出", Kind.AMOUNT);
            BigDecimal categories = BigDecimal.ZERO;
            BigDecimal lines = BigDecimal.ZERO;
            int count = 0;
            for (Page.Printed printed : report.page().figures()) {
                Stated stated = printed.stated();
                if (stated.measure().equals(GENERAL) && stated.kind() == Kind.AMOUNT) {
                    if (stated.item().contains("/")) {
                        lines = lines.add(stated.value());
                        count++;
                    } else if (!stated.item().isEmpty()) {
                        categories = categories.add(stated.value());
                        count++;
                    }
                }
            }
            assertNear(categories, lines, count);
            assertNear(total(report, GENERAL), lines, count);
        }
        assertMostAreRounded();
    }

    @Test
    void aYearComparesItselfWithWhatTheYearBeforeStates() {
        Map<String, PrintedReport> byId = new HashMap<>();
        int compared = 0;
        for (PrintedReport report : reports) {
            byId.put(report.story().unit().id() + "/" + report.story().year(), report);
        }
        for (PrintedReport report : reports) {
            String unit = report.story().unit().id();
            int year = report.story().year();
            String before =
                    year == report.story().unit().first()
                            ? report.story().unit().follows().orElse(unit)
                            : unit;
            PrintedReport last = byId.get(before + "/" + (year - 1));
            if (last != null) {
                BigDecimal change = figure(report, GENERAL, Kind.CHANGE).orElse(BigDecimal.ZERO);
                assertNear(total(report, GENERAL).subtract(change), total(last, GENERAL), 2);
                compared++;
            }
        }
        assertTrue(compared > reports.size() / 2);
        assertMostAreRounded();
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || (c >= '０' && c <= '９') || c == '．';
    }

    private void assertSum(PrintedReport report, String measure, Kind kind) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (Page.Printed printed : report.page().figures()) {
            Stated stated = printed.stated();
            if (stated.measure().equals(measure)
                    && stated.kind() == kind
                    && !stated.item().isEmpty()) {
                sum = sum.add(stated.value());
                count++;
            }
        }
        assertNear(total(report, measure), sum, count);
    }

    private static BigDecimal total(PrintedReport report, String measure) {
        return figure(report, measure, Kind.AMOUNT).orElseThrow();
    }

    private static Optional<BigDecimal> figure(PrintedReport report, String measure, Kind kind) {
        return report.page().figures().stream()
                .map(Page.Printed::stated)
                .filter(s -> s.measure().equals(measure) && s.item().isEmpty() && s.kind() == kind)
                .map(Stated::value)
                .findFirst();
    }

    /**
     * Each number may miss by as much as its rounding takes: half a cent, or a cent in the few
     * reports that cut digits off.
     */
    private void assertNear(BigDecimal expected, BigDecimal actual, int parts) {
        BigDecimal numbers = BigDecimal.valueOf(parts + 1L);
        BigDecimal difference = expected.subtract(actual).abs();
        assertTrue(
                difference.compareTo(CENT.multiply(numbers)) <= 0, expected + " is not " + actual);
        sums++;
        farther += difference.compareTo(HALF_CENT.multiply(numbers)) > 0 ? 1 : 0;
    }

    private void assertMostAreRounded() {
        assertTrue(farther * 10 <= sums, farther + " of " + sums);
    }
}
