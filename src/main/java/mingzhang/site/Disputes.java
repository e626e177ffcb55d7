package mingzhang.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mingzhang.report.Figure;
import mingzhang.report.Finding;
import mingzhang.report.Project;
import mingzhang.report.Severity;

/**
 * Which numbers of a report its findings say cannot be right. What is a matter of form does not.
 */
record Disputes(List<Finding> findings) {
    /** 元 in 万元: a table's own number may be in either. */
    private static final int YUAN = 4;

    /** The position of the first finding that disputes a figure of the narrative. */
    Optional<Integer> first(Figure figure) {
        return IntStream.range(0, findings.size())
                .filter(i -> isAt(findings.get(i), figure.line()))
                .filter(i -> states(findings.get(i), figure.value()) || quotes(i, figure))
                .boxed()
                .findFirst();
    }

    private boolean quotes(int index, Figure figure) {
        String quote = findings.get(index).quote();
        return !quote.isEmpty() && quote.contains(figure.quote());
    }

    /** Whether one disputes the number in the line. */
    boolean of(int line, BigDecimal value) {
        return findings.stream().anyMatch(f -> isAt(f, line) && states(f, value));
    }

    /** The same for money in 万元, which a table may state in 元. */
    private boolean ofMoney(int line, Optional<BigDecimal> value) {
        return value.filter(v -> of(line, v) || of(line, v.movePointRight(YUAN))).isPresent();
    }

    /** Which of budget, execution and rate of a project one disputes. */
    OfProject ofProject(Project project) {
        return new OfProject(
                ofMoney(project.budgetLine(), project.budget()),
                ofMoney(project.executedLine(), project.executed()),
                project.completionRate().filter(r -> of(project.rateLine(), r)).isPresent());
    }

    record OfProject(boolean budget, boolean executed, boolean rate) {}

    /** Whether one disputes something in the line. */
    boolean in(int line) {
        return findings.stream().anyMatch(f -> isAt(f, line));
    }

    private static boolean isAt(Finding finding, int line) {
        return finding.severity() != Severity.INFO && finding.place().line() == line;
    }

    private static boolean states(Finding finding, BigDecimal value) {
        try {
            return new BigDecimal(finding.stated().strip()).compareTo(value) == 0;
        } catch (NumberFormatException notOneNumber) {
            return false;
        }
    }
}
