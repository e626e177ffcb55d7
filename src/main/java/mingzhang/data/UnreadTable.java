package mingzhang.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mingzhang.report.Unread;

/** Numbers of the narrative that are not figures: {@code unread.csv}. */
final class UnreadTable {
    private static final Comparator<Unread> ORDER =
            Comparator.comparingInt(Unread::line).thenComparingInt(Unread::start);

    private UnreadTable() {}

    static Table<Told<Unread>> table() {
        return new Table<>(
                "unread",
                List.of("report", "line", "start"),
                false,
                List.of(
                        Column.<Told<Unread>>text("report", row -> row.id().toString()).always(),
                        Column.integer("line", row -> row.value().line()),
                        Column.integer("start", row -> row.value().start()),
                        Column.text("quote", row -> row.value().quote()),
                        Column.oneOf("reason", reasons(), row -> row.value().reason().id())),
                Table.told(report -> report.read().report().unread().stream().sorted(ORDER)));
    }

    private static List<String> reasons() {
        return Arrays.stream(Unread.Reason.values()).map(Unread.Reason::id).toList();
    }
}
