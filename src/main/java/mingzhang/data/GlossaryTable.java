package mingzhang.data;

import java.util.Comparator;
import java.util.List;
import mingzhang.report.Term;

/** Terms as the reports define them: {@code glossary.csv}. */
final class GlossaryTable {
    private GlossaryTable() {}

    static Table<Told<Term>> table() {
        return Table.ofReport(
                "glossary",
                List.of(),
                List.of(
                        Column.text("term", Term::term).always(),
                        Column.text("definition", Term::definition),
                        Column.integer("line", Term::line)),
                report ->
                        report.read().report().terms().stream()
                                .sorted(Comparator.comparingInt(Term::line)));
    }
}
