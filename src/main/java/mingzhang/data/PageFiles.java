package mingzhang.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.archive.PathStep;
import mingzhang.archive.SiteFiles;

/**
 * {@code figures.csv} beside the pages of units, years and measures, in the making. Reports come
 * sorted by unit, so that only one unit's file is open at a time.
 */
final class PageFiles {
    private final SiteFiles files;
    private final Table<?> table = FiguresTable.table();
    private final Map<String, Sink> yearsAndMeasures = new HashMap<>();
    private Optional<Sink> unit = Optional.empty();
    private String unitFolder = "";

    PageFiles(SiteFiles files) {
        this.files = files;
    }

    void add(ReportRows report) {
        List<ReportRows.Line> lines = report.of(table.name());
        unit("units/" + report.id().unit() + "/").add(lines);
        shared("years/" + report.id().year() + "/").add(lines);
        for (ReportRows.Line line : lines) {
            shared("measures/" + PathStep.of(line.measure()) + "/").add(line);
        }
    }

    void close() {
        unit.ifPresent(Sink::close);
        yearsAndMeasures.values().forEach(Sink::close);
    }

    private Sink unit(String folder) {
        if (!folder.equals(unitFolder)) {
            unit.ifPresent(Sink::close);
            unit = Optional.empty();
            unitFolder = folder;
        }
        Sink sink = unit.orElseGet(() -> open(folder));
        unit = Optional.of(sink);
        return sink;
    }

    private Sink shared(String folder) {
        return yearsAndMeasures.computeIfAbsent(folder, this::open);
    }

    private Sink open(String folder) {
        return Sink.openMarked(files, folder + "figures.csv", table);
    }
}
