package mingzhang.cli;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Sha256;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.TakenIn;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.data.CheckedReport;
import mingzhang.data.DataFiles;
import mingzhang.data.ReportRows;
import mingzhang.report.ReportId;
import mingzhang.site.DataFile;
import mingzhang.site.ReportDigest;

/** Writes the open data, each report's rows kept on disk between its own files and the whole. */
final class OpenData {
    private static final String FOLDER = "data/";

    private final TakenIn taken;
    private final Checked checked;
    private final Words words;
    private final KeptFolder kept;
    private final String program;
    private final DataFiles data;
    private final Map<ReportId, String> rowKeys = new ConcurrentHashMap<>();
    private final Map<ReportId, ReportDigest> digests = new ConcurrentSkipListMap<>();

    OpenData(TakenIn taken, Checked checked, Words words, KeptFolder kept, String program) {
        this.taken = taken;
        this.checked = checked;
        this.words = words;
        this.kept = kept;
        this.program = program;
        this.data = new DataFiles(taken.archive().settings(), words);
    }

    /** Writes everything below {@code data/} and beside the pages; what the data page lists. */
    List<DataFile> put(SiteFiles site, int jobs) {
        Parallel.each(jobs, taken.archive().published(), report -> putReport(report, site));
        Listed listed = new Listed(site);
        List<DataFile> files = new ArrayList<>();
        for (mingzhang.data.DataFile file : data.putArchive(taken.archive(), this::rows, listed)) {
            String name = file.path().substring(FOLDER.length());
            files.add(new DataFile(name, file.bytes(), file.rows(), file.sha256()));
        }
        files.addAll(listed.others);
        return files;
    }

    /** The digests of the reports written, by report. */
    Collection<ReportDigest> digests() {
        return digests.values();
    }

    /** Files of the data that hold no rows pass here whole, and are listed as well. */
    private record Listed(SiteFiles site, List<DataFile> others) implements SiteFiles {
        Listed(SiteFiles site) {
            this(site, new ArrayList<>());
        }

        @Override
        public void put(String path, byte[] content) {
            site.put(path, content);
            if (path.startsWith(FOLDER)) {
                String name = path.substring(FOLDER.length());
                others.add(new DataFile(name, content.length, -1, Sha256.of(content)));
            }
        }

        @Override
        public OutputStream open(String path) {
            return site.open(path);
        }
    }

    private void putReport(ReportSummary summary, SiteFiles site) {
        CheckedReport report = report(summary.id());
        ReportRows rows = data.putReport(report, site);
        String key = key(report);
        rowKeys.put(summary.id(), key);
        digests.put(summary.id(), ReportDigest.of(report.read()));
        kept.put("rows", key, rows.toBytes());
    }

    private ReportRows rows(ReportId id) {
        Optional<byte[]> bytes = kept.get("rows", rowKeys.get(id));
        return bytes.isPresent()
                ? ReportRows.fromBytes(bytes.get())
                : data.putReport(report(id), (path, content) -> {});
    }

    private CheckedReport report(ReportId id) {
        Unit unit = taken.archive().unit(id.unit()).orElseThrow();
        return new CheckedReport(
                taken.reports().read(id),
                unit,
                checked.of(id),
                checked.talliesOf(id),
                checked.revisionsOf(id));
    }

    /** All that a report's rows are made from. */
    private String key(CheckedReport report) {
        return Sha256.ofTexts(
                List.of(
                        program,
                        taken.keys().get(report.id()),
                        report.read().submission().toString(),
                        report.unit().toString(),
                        report.findings().toString(),
                        report.checks().toString(),
                        report.revisions().toString(),
                        taken.archive().settings().toString(),
                        words.language()));
    }
}
