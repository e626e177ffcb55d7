package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;
import mingzhang.report.StatementCell;

/** Sums inside the statutory tables, and inside those between the sentences. */
final class TableSums {
    private static final int MOST_TERMS = 8;

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    TableSums(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    /** A sum, its cells as statements. */
    private record Added(Figure whole, List<Figure> parts, String where, boolean more) {
        boolean holds() {
            return SumRule.roundingExplains(whole, parts);
        }

        /** A row may be what the rows under it consist of, all of them counted. */
        boolean nested() {
            BigDecimal excess = SumRule.sum(parts).subtract(whole.value());
            for (int i = 0; i < parts.size() && excess.signum() > 0; i++) {
                BigDecimal below = BigDecimal.ZERO;
                for (int k = i + 1; k < parts.size(); k++) {
                    below = below.add(parts.get(k).value());
                    boolean same = Interval.agree(below, parts.get(i).value());
                    if (same && Interval.agree(below, excess)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** The sum with what the other's parts make in the place of the other's total. */
        Added with(Added other) {
            Figure right = other.whole().valued(SumRule.sum(other.parts()));
            return new Added(
                    whole,
                    parts.stream().map(p -> p.equals(other.whole()) ? right : p).toList(),
                    where,
                    more);
        }

        boolean understood() {
            return !open() && !nested();
        }

        /** What is missing may be a part that the table prints under another name. */
        boolean open() {
            return more && SumRule.sum(parts).compareTo(whole.value()) < 0;
        }
    }

    void check() {
        Cells.of(account).forEach(cells -> judge(CellSums.of(cells)));
        account.tables().forEach(table -> judge(PlainTables.sums(table)));
    }

    /** All sums of one table. */
    private void judge(List<CellSums.Sum> found) {
        List<Added> sums = found.stream().map(this::added).toList();
        List<Added> differing = sums.stream().filter(s -> !s.holds() && s.understood()).toList();
        sums.stream().filter(Added::holds).forEach(s -> ledger.agrees(rule));
        sums.stream()
                .filter(s -> !s.holds() && !s.understood())
                .forEach(s -> ledger.couldNot(rule, "parts-not-stated"));
        // A table that adds up less often than not was not understood.
        List<Added> slips = slips(differing, sums);
        boolean understood =
                differing.size() * 2 <= sums.size()
                        || differing.stream().noneMatch(sum -> cause(sum).isEmpty())
                        || slips.size() < differing.size();
        for (Added sum : slips) {
            if (understood) {
                tell(sum);
            } else {
                ledger.couldNot(rule, "table-not-understood");
            }
        }
    }

    /**
     * Where one total is wrong, the sums that it is a part of differ too; they hold with what its
     * own parts make, and only the slip is told.
     */
    private static List<Added> slips(List<Added> differing, List<Added> sums) {
        List<Added> explaining =
                differing.stream()
                        .filter(
                                slip ->
                                        sums.stream()
                                                .filter(s -> !s.equals(slip))
                                                .allMatch(s -> s.with(slip).holds()))
                        .toList();
        return differing.size() > 1 && explaining.size() == 1 ? explaining : differing;
    }

    private Added added(CellSums.Sum sum) {
        StatementCell whole = sum.whole();
        String where = sum.byColumn() ? whole.row() : whole.column();
        return new Added(
                Cells.figure(account, whole, sum.byColumn() ? whole.column() : whole.row()),
                sum.parts().stream()
                        .map(p -> Cells.figure(account, p, sum.byColumn() ? p.column() : p.row()))
                        .toList(),
                where,
                sum.more());
    }

    private String cause(Added sum) {
        return SumRule.cause(account, sum.whole(), sum.parts());
    }

    private void tell(Added sum) {
        Figure whole = sum.whole();
        List<String> terms =
                sum.parts().stream()
                        .filter(p -> p.value().signum() != 0)
                        .map(p -> Findings.money(p.value()))
                        .collect(Collectors.toList());
        if (terms.size() > MOST_TERMS) {
            terms.subList(MOST_TERMS - 1, terms.size() - 1).clear();
            terms.add(MOST_TERMS - 1, "…");
        }
        Message message =
                Message.of(
                        "finding.sum.cells",
                        whole.line(),
                        Findings.quoted(whole.measure()),
                        whole.item() + (sum.where().isEmpty() ? "" : "（" + sum.where() + "）"),
                        Findings.money(whole.value()) + whole.valueUnit(),
                        terms.isEmpty() ? "0" : String.join(" + ", terms),
                        Findings.money(SumRule.sum(sum.parts())),
                        Findings.money(SumRule.sum(sum.parts()).subtract(whole.value()).abs())
                                + whole.valueUnit());
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(
                                whole,
                                Severity.ERROR,
                                message,
                                SumRule.sum(sum.parts()),
                                sum.parts(),
                                cause(sum)));
    }
}
