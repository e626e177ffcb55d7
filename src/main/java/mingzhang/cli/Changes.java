package mingzhang.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import mingzhang.archive.ReadReport;
import mingzhang.archive.Words;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/** Which figures a new report changes. */
final class Changes {
    private Changes() {}

    /** What a figure is of. */
    record Key(String measure, String item, Kind kind, OptionalInt baseYear) {}

    /** A figure before and after; empty where one of the reports does not state it. */
    record Change(Key key, Optional<BigDecimal> before, Optional<BigDecimal> after) {}

    /** The changes in the order of the new report, then what is gone. */
    static List<Change> between(ReadReport before, ReadReport after) {
        Map<Key, BigDecimal> old = stated(before);
        Map<Key, BigDecimal> now = stated(after);
        Set<Key> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        List<Change> changes = new ArrayList<>();
        for (Key key : keys) {
            Optional<BigDecimal> was = Optional.ofNullable(old.get(key));
            Optional<BigDecimal> is = Optional.ofNullable(now.get(key));
            boolean same = was.isPresent() && is.isPresent() && was.get().compareTo(is.get()) == 0;
            if (!same) {
                changes.add(new Change(key, was, is));
            }
        }
        return changes;
    }

    /** The first statement counts. */
    private static Map<Key, BigDecimal> stated(ReadReport read) {
        Map<Key, BigDecimal> stated = new LinkedHashMap<>();
        for (Figure f : read.report().figures()) {
            Key key = new Key(f.measure(), f.item(), f.kind(), f.baseYear());
            stated.putIfAbsent(key, f.value());
        }
        return stated;
    }

    static List<String> lines(List<Change> changes, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(words.get("command.add.changes", changes.size()));
        if (changes.isEmpty()) {
            return lines;
        }
        TextTable table = new TextTable(44);
        table.row(
                words.get("command.add.figure"),
                words.get("command.add.kind"),
                words.get("command.add.before"),
                words.get("command.add.after"));
        for (Change change : changes) {
            Key key = change.key();
            String year = key.baseYear().isPresent() ? " " + key.baseYear().getAsInt() : "";
            table.row(
                    key.measure() + (key.item().isEmpty() ? "" : "/" + key.item()),
                    words.get("kind." + key.kind().id()) + year,
                    value(change.before()),
                    value(change.after()));
        }
        lines.addAll(table.lines());
        return lines;
    }

    private static String value(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("—");
    }
}
