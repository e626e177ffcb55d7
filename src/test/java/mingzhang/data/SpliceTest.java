package mingzhang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import mingzhang.archive.SiteFiles;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.Test;

class SpliceTest {
    private static final byte[] UNITS = "甲\r\n乙\r\n".getBytes(StandardCharsets.UTF_8);

    private final Map<ReportId, ReportRows.Kept> rows = new TreeMap<>();
    private final Map<String, String> sums = new ConcurrentSkipListMap<>();
    private final Map<String, String> keys = new ConcurrentSkipListMap<>();
    private final Map<String, String> published = new ConcurrentSkipListMap<>();
    private final Set<String> written = new ConcurrentSkipListSet<>();

    private void report(String unit, int year, String... measuresAndLines) {
        ReportId id = new ReportId(unit, year);
        Map<String, List<ReportRows.Line>> lines = new LinkedHashMap<>();
        Tables.all().forEach(table -> lines.put(table.name(), List.of()));
        List<ReportRows.Line> figures = new java.util.ArrayList<>();
        for (int i = 0; i < measuresAndLines.length; i += 2) {
            figures.add(new ReportRows.Line(measuresAndLines[i], measuresAndLines[i + 1] + "\r\n"));
        }
        lines.put("figures", figures);
        lines.put("glossary", List.of(new ReportRows.Line("", unit + "/" + year + "\r\n")));
        rows.put(id, new ReportRows(id, lines).kept(List.of()));
    }

    private List<DataFile> run() {
        written.clear();
        SiteFiles site = new Site();
        return new Splice(site, new Rows(), List.copyOf(rows.keySet())).run(UNITS, "units", 2);
    }

    private String lines(String path) {
        return published.get(path).lines().skip(1).reduce("", (a, b) -> a + b + ";");
    }

    @Test
    void eachFileHoldsItsLinesInTheOrderOfReports() {
        report("a", 2019, "收支总计", "a19");
        report("a", 2020, "收支总计", "a20", "本年收入合计", "a20i", "收支总计", "a20x");
        report("b", 2020, "本年收入合计", "b20i");
        List<DataFile> listed = run();
        assertEquals("a19;a20;a20i;a20x;b20i;", lines("data/figures.csv"));
        assertEquals("a20;a20i;a20x;b20i;", lines("data/figures-2020.csv"));
        assertEquals("a19;a20;a20i;a20x;", lines("units/a/figures.csv"));
        assertEquals("a20;a20i;a20x;b20i;", lines("years/2020/figures.csv"));
        assertEquals("a19;a20;a20x;", lines("measures/收支总计/figures.csv"));
        assertEquals("a20i;b20i;", lines("measures/本年收入合计/figures.csv"));
        assertEquals("a/2019;a/2020;b/2020;", lines("data/glossary.csv"));
        DataFile figures =
                listed.stream().filter(f -> f.table().equals("figures")).findFirst().orElseThrow();
        assertEquals("data/figures.csv", figures.path());
        assertEquals(5, figures.rows());
        int bytes = published.get("data/figures.csv").getBytes(StandardCharsets.UTF_8).length;
        assertEquals(bytes, figures.bytes());
    }

    @Test
    void onlyFilesWhoseLinesChangedAreWritten() {
        report("a", 2019, "收支总计", "a19");
        report("a", 2020, "收支总计", "a20");
        report("b", 2020, "本年收入合计", "b20i");
        List<DataFile> first = run();
        assertEquals(first, run());
        assertEquals(new TreeSet<>(), written);
        report("b", 2020, "本年收入合计", "b20j");
        run();
        assertEquals(
                new TreeSet<>(
                        List.of(
                                "data/figures-2020.csv",
                                "data/figures.csv",
                                "measures/本年收入合计/figures.csv",
                                "units/b/figures.csv",
                                "years/2020/figures.csv")),
                written);
        assertEquals("a19;a20;b20j;", lines("data/figures.csv"));
    }

    @Test
    void aFileWhoseHashIsForgottenIsWrittenAgain() {
        report("a", 2019, "收支总计", "a19");
        List<DataFile> first = run();
        sums.clear();
        assertEquals(first, run());
        assertEquals("a19;", lines("data/figures.csv"));
    }

    private final class Site implements SiteFiles {
        @Override
        public void put(String path, byte[] content) {
            throw new AssertionError(path);
        }

        @Override
        public boolean keep(Map<String, String> files) {
            return keys.entrySet().containsAll(files.entrySet());
        }

        @Override
        public OutputStream open(String path, String key) {
            return new ByteArrayOutputStream() {
                @Override
                public void close() throws IOException {
                    super.close();
                    keys.put(path, key);
                    published.put(path, toString(StandardCharsets.UTF_8));
                    written.add(path);
                }
            };
        }
    }

    private final class Rows implements KeptRows {
        @Override
        public RowIndex index(ReportId id) {
            return rows.get(id).index();
        }

        @Override
        public byte[] lines(ReportId id) {
            return rows.get(id).bytes();
        }

        @Override
        public Optional<String> sha256(String key) {
            return Optional.ofNullable(sums.get(key));
        }

        @Override
        public void keepSha256(String key, String sha256) {
            sums.put(key, sha256);
        }
    }
}
