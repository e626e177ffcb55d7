package mingzhang.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mingzhang.archive.PathStep;
import mingzhang.archive.SiteFiles;
import mingzhang.report.ReportId;

/**
 * The files that hold lines of many reports, spliced from the blocks that are kept of each: the
 * tables of {@code data/}, the long ones by year too, and {@code figures.csv} beside the pages of
 * units, years and measures. Only files whose lines changed are written.
 */
final class Splice {
    private static final String FIGURES = "figures";
    private static final String UNITS = "units/";

    private final SiteFiles site;
    private final KeptRows kept;
    private final List<ReportId> reports;

    /** The tables, in the order of the data contract. */
    private final Map<String, SplicedFile> tables = new LinkedHashMap<>();

    private final Map<String, SplicedFile> beside = new TreeMap<>();
    private final Map<String, SplicedFile> ofMeasures = new HashMap<>();
    private final Set<SplicedFile> changed = new HashSet<>();
    private final Table<?> figures = FiguresTable.table();

    /**
     * @param reports sorted by unit, so that only one unit's file is open at a time
     */
    Splice(SiteFiles site, KeptRows kept, List<ReportId> reports) {
        this.site = site;
        this.kept = kept;
        this.reports = List.copyOf(reports);
        List<Integer> years = reports.stream().map(ReportId::year).distinct().sorted().toList();
        for (Table<?> table : Tables.all()) {
            open(table, table.name());
            if (table.yearly()) {
                years.forEach(year -> open(table, yearly(table.name(), year)));
            }
        }
    }

    private void open(Table<?> table, String name) {
        tables.put(name, new SplicedFile("data/" + name + ".csv", table, false, true));
    }

    /** The file's name of a table's one year. */
    private static String yearly(String table, int year) {
        return table + "-" + year;
    }

    /**
     * Writes what changed.
     *
     * @param units the lines of all units: they stand in the archive's order, reported or not
     */
    List<DataFile> run(byte[] units, String hash, int count) {
        tables.get("units").expect(hash, count, units.length);
        reports.forEach(this::expect);
        List<SplicedFile> all = new ArrayList<>(tables.values());
        all.addAll(beside.values());
        all.stream().filter(file -> !file.keep(kept, site)).forEach(changed::add);
        if (changed.contains(tables.get("units"))) {
            tables.get("units").write(kept, site, units, 0, units.length);
        }
        if (!changed.isEmpty()) {
            write();
        }
        return tables.values().stream().map(SplicedFile::listed).toList();
    }

    private void expect(ReportId id) {
        for (RowIndex.Block block : kept.index(id).blocks()) {
            whole(id, block).forEach(file -> file.expect(block));
            // Which lines are whose follows from the lines themselves.
            measures(block).forEach(measure -> measure(measure).expect(block));
        }
    }

    private void write() {
        Optional<String> unit = Optional.empty();
        for (ReportId id : reports) {
            if (unit.isPresent() && !unit.get().equals(id.unit())) {
                close(unitFile(unit.get()));
            }
            unit = Optional.of(id.unit());
            write(id);
        }
        closeAll();
    }

    /**
     * Most of a long file is copied only now, and each by itself. Not before all have ended is a
     * failure told: whoever hears of it clears away what was written.
     */
    private void closeAll() {
        List<RuntimeException> failures =
                changed.parallelStream().flatMap(file -> failureToClose(file).stream()).toList();
        changed.clear();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private Optional<RuntimeException> failureToClose(SplicedFile file) {
        try {
            file.close(kept, site);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private void write(ReportId id) {
        Lines lines = new Lines(id);
        int at = 0;
        for (RowIndex.Block block : kept.index(id).blocks()) {
            for (SplicedFile file : whole(id, block)) {
                if (isToTake(file, block.hash(), block.bytes())) {
                    file.write(kept, site, lines.get(), at, block.bytes());
                }
            }
            for (String measure : measures(block)) {
                SplicedFile file = measure(measure);
                if (changed.contains(file) && isToTake(file, block.hash(), bytes(block, measure))) {
                    write(block, measure, lines, at);
                }
            }
            at += block.bytes();
        }
    }

    /** Whether a file is being written and the part has to be taken from the report's lines. */
    private boolean isToTake(SplicedFile file, String hash, int length) {
        return length > 0 && changed.contains(file) && !file.takes(kept, site, hash, length);
    }

    private static int bytes(RowIndex.Block block, String measure) {
        return block.runs().stream()
                .filter(run -> run.measure().equals(measure))
                .mapToInt(RowIndex.Run::bytes)
                .sum();
    }

    private void write(RowIndex.Block block, String measure, Lines lines, int at) {
        int from = at;
        for (RowIndex.Run run : block.runs()) {
            if (run.measure().equals(measure)) {
                measure(measure).write(kept, site, lines.get(), from, run.bytes());
            }
            from += run.bytes();
        }
    }

    /** A report's lines, had when one of them is needed. */
    private final class Lines {
        private final ReportId id;
        private Optional<byte[]> lines = Optional.empty();

        Lines(ReportId id) {
            this.id = id;
        }

        byte[] get() {
            if (lines.isEmpty()) {
                lines = Optional.of(kept.lines(id));
            }
            return lines.get();
        }
    }

    private void close(SplicedFile file) {
        if (changed.remove(file)) {
            file.close(kept, site);
        }
    }

    /** The files that hold all lines of the block. */
    private List<SplicedFile> whole(ReportId id, RowIndex.Block block) {
        String table = block.table();
        if (table.equals("units")) {
            return List.of();
        }
        List<SplicedFile> files = new ArrayList<>(List.of(tables.get(table)));
        SplicedFile ofYear = tables.get(yearly(table, id.year()));
        if (ofYear != null) {
            files.add(ofYear);
        }
        if (table.equals(FIGURES)) {
            files.add(unitFile(id.unit()));
            files.add(beside("years/" + id.year() + "/"));
        }
        return files;
    }

    private static List<String> measures(RowIndex.Block block) {
        return block.runs().stream().map(RowIndex.Run::measure).distinct().toList();
    }

    private SplicedFile measure(String name) {
        return ofMeasures.computeIfAbsent(name, n -> beside("measures/" + PathStep.of(n) + "/"));
    }

    private SplicedFile unitFile(String unit) {
        return beside(UNITS + unit + "/");
    }

    private SplicedFile beside(String folder) {
        return beside.computeIfAbsent(
                folder,
                f -> new SplicedFile(f + "figures.csv", figures, true, !f.startsWith(UNITS)));
    }
}
