package mingzhang.data;

import mingzhang.archive.Settings;
import mingzhang.archive.Words;
import mingzhang.report.ReportId;

/** A row's value together with the report that tells it, for the columns that all rows have. */
record Told<T>(T value, ReportId id, Settings settings, Words words) {
    <U> Told<U> with(U other) {
        return new Told<>(other, id, settings, words);
    }
}
