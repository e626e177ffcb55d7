package mingzhang.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mingzhang.archive.Fingerprint;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.KeptValues;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Sha256;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.TakenIn;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.data.CheckedReport;
import mingzhang.data.DataFiles;
import mingzhang.data.KeptRows;
import mingzhang.data.ReportRows;
import mingzhang.data.RowIndex;
import mingzhang.report.ReportId;
import mingzhang.site.DataFile;

/** Writes the open data, each report's rows kept on disk between its own files and the whole. */
final class OpenData implements KeptRows {
    private static final String FOLDER = "data/";

    private final TakenIn taken;
    private final Checked checked;
    private final KeptFolder kept;
    private final KeptValues values;
    private final String program;
    private final DataFiles data;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<ReportId, String> keys = new ConcurrentHashMap<>();

    OpenData(TakenIn taken, Checked checked, Words words, KeptFolder kept, String program) {
        this.taken = taken;
        this.checked = checked;
        this.kept = kept;
        this.values = new KeptValues(kept);
        this.program =
                Fingerprint.ofKnown(program, words.fingerprint(), taken.archive().settings());
        this.data = new DataFiles(taken.archive().settings(), words);
        taken.archive().units().forEach(unit -> units.put(unit.id(), unit));
    }

    /** Puts the files of one report, the published ones where they would be the same. */
    void putReport(ReportSummary summary, Reading reading, SiteFiles site) {
        String key = key(summary);
        keys.put(summary.id(), key);
        Optional<RowIndex> before = places(key);
        boolean stands = before.isPresent() && site.keep(before.get().files(), key);
        if (!stands) {
            make(summary, reading, key, site);
        }
    }

    private ReportRows.Kept make(
            ReportSummary summary, Reading reading, String key, SiteFiles site) {
        Recorded files = new Recorded(site, key);
        ReportRows.Kept made = data.putReport(checked(summary, reading), files).kept(files.put());
        kept.put("rows", key, made.bytes());
        values.putShared("index", key, made.index(), RowIndex.class);
        return made;
    }

    /** Puts the files of the whole archive, of whose reports each was put; what is listed. */
    List<DataFile> putArchive(SiteFiles site) {
        Listed listed = new Listed(site);
        List<DataFile> files = new ArrayList<>();
        for (mingzhang.data.DataFile file : data.putArchive(taken.archive(), this, listed)) {
            String name = file.path().substring(FOLDER.length());
            files.add(new DataFile(name, file.bytes(), file.rows(), file.sha256()));
        }
        files.addAll(listed.others);
        return files;
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
        public boolean keep(Map<String, String> files) {
            return site.keep(files);
        }

        @Override
        public Optional<Standing> standing(String path) {
            return site.standing(path);
        }

        @Override
        public OutputStream open(String path, String key) {
            return site.open(path, key);
        }
    }

    @Override
    public RowIndex index(ReportId id) {
        return places(keys.get(id)).orElseGet(() -> again(id).index());
    }

    @Override
    public byte[] lines(ReportId id) {
        return kept.get("rows", keys.get(id))
                .filter(index(id)::fits)
                .orElseGet(() -> again(id).bytes());
    }

    /** What was kept is gone or damaged: made once more, its files being put already. */
    private ReportRows.Kept again(ReportId id) {
        ReportSummary summary = summary(id);
        return make(
                summary,
                Reading.of(taken.reports(), id),
                keys.get(id),
                new SiteFiles() {
                    @Override
                    public void put(String path, byte[] content) {
                        // It stands already.
                    }
                });
    }

    private ReportSummary summary(ReportId id) {
        return taken.archive().published().stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<String> sha256(String key) {
        return kept.get("sum", key)
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .filter(text -> text.matches("[0-9a-f]{64} [0-9a-f]{32}"))
                .filter(
                        text ->
                                text.substring(65)
                                        .equals(Fingerprint.ofKnown(text.substring(0, 64))))
                .map(text -> text.substring(0, 64));
    }

    @Override
    public void keepSha256(String key, String sha256) {
        String text = sha256 + " " + Fingerprint.ofKnown(sha256);
        kept.put("sum", key, text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public Optional<byte[]> parts(String key) {
        return kept.get("parts", key);
    }

    @Override
    public void keepParts(String key, byte[] parts) {
        kept.put("parts", key, parts);
    }

    @Override
    public void holdParts(String key) {
        kept.hold(List.of(key));
    }

    private Optional<RowIndex> places(String key) {
        return values.getShared("index", key, RowIndex.class);
    }

    private CheckedReport checked(ReportSummary summary, Reading reading) {
        return new CheckedReport(
                reading.get(),
                units.get(summary.id().unit()),
                checked.of(summary.id()),
                checked.talliesOf(summary.id()),
                checked.revisionsOf(summary.id()));
    }

    /** All that a report's rows are made from. */
    private String key(ReportSummary summary) {
        ReportId id = summary.id();
        return Fingerprint.ofKnown(
                program, checked.made().get(id), units.get(id.unit()), checked.revisionsOf(id));
    }
}
