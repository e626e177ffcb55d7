package mingzhang.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mingzhang.report.Absence;

/** Stated absences of a number: {@code absent.csv}. */
final class AbsentTable {
    private AbsentTable() {}

    static Table<Told<Absence>> table() {
        return Table.ofReport(
                "absent",
                List.of(),
                List.of(
                        Column.text("section", Absence::section),
                        Column.text("measure", Absence::measure).always(),
                        Column.text("item", Absence::item),
                        Column.oneOf("wording", wordings(), absence -> absence.wording().id()),
                        Column.integer("line", Absence::line),
                        Column.text("quote", Absence::quote).always()),
                report ->
                        report.read().report().absences().stream()
                                .sorted(Comparator.comparingInt(Absence::line)));
    }

    private static List<String> wordings() {
        return Arrays.stream(Absence.Wording.values()).map(Absence.Wording::id).toList();
    }
}
