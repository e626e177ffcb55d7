package mingzhang.data;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import mingzhang.archive.Archive;
import mingzhang.archive.Entry;
import mingzhang.archive.ReadReport;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Settings;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Submission;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.document.Document;
import mingzhang.report.Absence;
import mingzhang.report.CheckTally;
import mingzhang.report.Figure;
import mingzhang.report.Finding;
import mingzhang.report.Identity;
import mingzhang.report.Indicator;
import mingzhang.report.Project;
import mingzhang.report.Report;
import mingzhang.report.ReportId;
import mingzhang.report.Revision;
import mingzhang.report.StatementCell;
import mingzhang.report.Term;
import mingzhang.report.Unread;

/** An archive as a test writes it down, in YAML; what a test leaves out is empty. */
record Given(String baseUrl, String licence, List<Unit> units, List<GivenReport> reports) {

    record GivenReport(
            ReportId id,
            String title,
            String region,
            String published,
            List<Figure> figures,
            List<Absence> absences,
            List<Unread> unread,
            List<Project> projects,
            List<Indicator> indicators,
            List<StatementCell> cells,
            List<Term> terms,
            List<Finding> findings,
            List<CheckTally> checks,
            List<Revision> revisions) {

        ReadReport read() {
            Submission submission =
                    new Submission(
                            id,
                            "reports/" + id + ".txt",
                            "txt",
                            "0".repeat(60) + id.year(),
                            published,
                            "",
                            List.of());
            Report report =
                    new Report(
                            id,
                            new Identity(title, "", OptionalInt.empty(), region),
                            figures,
                            absences,
                            unread,
                            projects,
                            indicators,
                            cells,
                            terms,
                            List.of(),
                            figures.size() + unread.size(),
                            figures.size(),
                            List.of());
            return new ReadReport(submission, new Document("", List.of()), report);
        }
    }

    static Given read(String yaml) {
        try {
            YAMLMapper mapper =
                    YAMLMapper.builder()
                            .addModule(new Jdk8Module())
                            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                            .build();
            JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
            mapper.configOverride(List.class).setSetterInfo(empty);
            mapper.configOverride(String.class).setSetterInfo(empty);
            return mapper.readValue(yaml, Given.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Settings settings() {
        return new Settings("样例档案", "", baseUrl, "zh-CN", "default", "", licence, List.of(), "");
    }

    Archive archive() {
        List<Entry> entries =
                reports.stream()
                        .map(GivenReport::read)
                        .map(ReportSummary::of)
                        .<Entry>map(
                                summary -> new Entry.Published(summary, java.util.Optional.empty()))
                        .toList();
        return new Archive(settings(), units, entries);
    }

    CheckedReport checked(ReportId id) {
        GivenReport given =
                reports.stream().filter(report -> report.id().equals(id)).findFirst().orElseThrow();
        Unit unit = units.stream().filter(u -> u.id().equals(id.unit())).findFirst().orElseThrow();
        return new CheckedReport(
                given.read(), unit, given.findings(), given.checks(), given.revisions());
    }

    /** Every file of open data that comes of it, by path. */
    Map<String, byte[]> files() {
        Map<String, byte[]> out = new ConcurrentSkipListMap<>();
        SiteFiles files = out::put;
        DataFiles data =
                new DataFiles(
                        settings(), Words.of("zh-CN").with(Map.of("finding.test", "{0}：{1}")));
        Map<ReportId, ReportRows.Kept> rows = new TreeMap<>();
        reports.forEach(
                r -> rows.put(r.id(), data.putReport(checked(r.id()), files).kept(List.of())));
        data.putArchive(archive(), new Rows(rows), files);
        return out;
    }

    private record Rows(Map<ReportId, ReportRows.Kept> rows) implements KeptRows {
        @Override
        public RowIndex index(ReportId id) {
            return rows.get(id).index();
        }

        @Override
        public byte[] lines(ReportId id) {
            return rows.get(id).bytes();
        }
    }
}
