package mingzhang.data;

import java.util.List;
import mingzhang.report.Revision;

/** Figures that a replaced report changed: {@code revisions.csv}. */
final class RevisionsTable {
    private RevisionsTable() {}

    static Table<Revision> table() {
        return new Table<>(
                "revisions",
                List.of(),
                false,
                List.of(
                        Column.<Revision>text("report", row -> row.report().toString()).always(),
                        Column.text("replaced_sha256", Revision::replacedSha256).always(),
                        Column.text("sha256", Revision::sha256).always(),
                        Column.text("measure", Revision::measure).always(),
                        Column.text("item", Revision::item),
                        Column.oneOf("kind", FiguresTable.kinds(), row -> row.kind().id()),
                        Column.year("base_year", Revision::baseYear),
                        Column.maybeNumber("before", Revision::before),
                        Column.maybeNumber("after", Revision::after)),
                report -> report.value().revisions().stream());
    }
}
