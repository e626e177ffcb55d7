package mingzhang.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mingzhang.archive.Answer;
import mingzhang.archive.Archive;
import mingzhang.archive.Entry;
import mingzhang.archive.PathStep;
import mingzhang.archive.ReadReport;
import mingzhang.archive.Replacement;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Settings;
import mingzhang.archive.Submission;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Document;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.Row;
import mingzhang.document.SourceText;
import mingzhang.document.Table;
import mingzhang.extract.Measures;
import mingzhang.report.Absence;
import mingzhang.report.CheckTally;
import mingzhang.report.CheckTally.Outcome;
import mingzhang.report.Figure;
import mingzhang.report.Finding;
import mingzhang.report.Identity;
import mingzhang.report.Indicator;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Project;
import mingzhang.report.Rejection;
import mingzhang.report.Report;
import mingzhang.report.ReportId;
import mingzhang.report.Revision;
import mingzhang.report.Severity;
import mingzhang.report.Term;
import mingzhang.report.Unread;

/**
 * A small made-up archive with everything that pages must bear: a unit with hostile words in every
 * field, one with a name of 40 characters, years that are missing, rejected and withdrawn.
 */
final class Fixture {
    static final String HOSTILE =
            "<img src=x onerror=\"alert(1)\">'\"&</script><script>x()</script>";
    static final String LONG = "某某省某某市某某区示例政务服务和公共资源交易以及营商环境建设综合保障服务指导中心甲乙";
    private static final List<DataFile> FILES =
            List.of(new DataFile("figures.csv", 12_345, 67, "0".repeat(64)));
    private static final String SPENT = "本年支出合计";

    private Fixture() {}

    /** Renders the archive into the folder. */
    static void render(Path folder, String language, boolean checked) {
        render(folder, language, checked, "default");
    }

    /** Renders it with a theme of the program. */
    static void render(Path folder, String language, boolean checked, String name) {
        List<ReadReport> reports = reports();
        Site site = site(folder, language, checked, name, FILES);
        site.render(
                id ->
                        reports.stream()
                                .filter(r -> r.submission().id().equals(id))
                                .findFirst()
                                .orElseThrow(),
                (path, content) -> write(folder.resolve(path), content));
        for (ReadReport report : reports) {
            String beside = "units/" + report.submission().id() + "/";
            for (String file : List.of("source.txt", "figures.csv", "report.json")) {
                write(folder.resolve(beside + file), new byte[0]);
            }
            report.submission()
                    .attachments()
                    .forEach(a -> write(folder.resolve(beside + "attachments/" + a), new byte[0]));
        }
        replaced()
                .forEach(
                        (id, all) ->
                                all.forEach(
                                        old ->
                                                write(
                                                        folder.resolve(
                                                                "units/"
                                                                        + id
                                                                        + "/replaced/"
                                                                        + old.name()),
                                                        new byte[0])));
        write(folder.resolve("data/figures.csv"), new byte[0]);
        write(folder.resolve("opensearch.xml"), new byte[0]);
        for (String script : List.of("search.js", "suggest.js", "page.js")) {
            write(folder.resolve("search/" + script), new byte[] {0x3b});
        }
        for (ReadReport report : reports) {
            ReportId id = report.submission().id();
            write(folder.resolve("units/" + id.unit() + "/figures.csv"), new byte[0]);
            write(folder.resolve("years/" + id.year() + "/figures.csv"), new byte[0]);
            for (Figure figure : report.report().figures()) {
                String step = PathStep.of(figure.measure());
                write(folder.resolve("measures/" + step + "/figures.csv"), new byte[0]);
            }
        }
    }

    private static List<ReadReport> reports() {
        return List.of(plain("alpha", 2019), plain("alpha", 2021), hostile(), bare());
    }

    /** What a site needs that shows nothing but these findings and digests. */
    static SiteInput input(
            boolean checked, Map<ReportId, List<Finding>> findings, List<ReportDigest> digests) {
        return new SiteInput(
                archive("zh-CN"),
                List.of(),
                findings,
                Map.of(),
                Map.of(),
                checked,
                Map.of(),
                digests,
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The site of the archive, with these files of open data. */
    static Site site(
            Path folder, String language, boolean checked, String name, List<DataFile> files) {
        Theme theme = Theme.load(name, folder, Optional.empty());
        Words program = Words.of(language);
        Words words =
                program.with(theme.words(language, program.keys()))
                        .with(Map.of("finding.made-up", "{0} ≠ {1}"));
        Archive archive = archive(language);
        SiteInput input =
                new SiteInput(
                        archive,
                        Measures.all(),
                        checked ? Map.of(new ReportId("alpha", 2021), findings()) : Map.of(),
                        Map.of(
                                new ReportId("alpha", 2021),
                                List.of(
                                        new Answer(
                                                findings().get(0).rule(),
                                                findings().get(0).place().line(),
                                                "已在更正公告中<b>说明</b>",
                                                "2022-09-01"))),
                        checked ? Map.of(new ReportId("alpha", 2021), tallies()) : Map.of(),
                        checked,
                        replaced(),
                        reports().stream().map(read -> ReportDigest.of(read, List.of())).toList(),
                        Map.of(),
                        files,
                        List.of(
                                new TextSource(
                                        "pages/about.md",
                                        """
                                        ---
                                        title: 关于
                                        order: 1
                                        ---
                                        # 标题

                                        <b>x</b> [a](javascript:alert(1))

                                        | a | b |
                                        | --- | --- |
                                        | 1 | 2 |
                                        """)),
                        Optional.empty());
        return new Site(theme, words, input);
    }

    /** A report that took another's place, with hostile words in what it changed. */
    private static Map<ReportId, List<Replacement>> replaced() {
        ReportId id = new ReportId("alpha", 2021);
        Replacement.Said before = new Replacement.Said(3, "本年支出合计1,100万元" + HOSTILE, 6, 5);
        Replacement.Said after = new Replacement.Said(3, "本年支出合计1,200.50万元", 6, 8);
        Replacement.Change changed =
                new Replacement.Change(
                        revision(id, "1100", "1200.50"), Optional.of(before), Optional.of(after));
        Replacement.Change gone =
                new Replacement.Change(
                        revision(id, "7", ""), Optional.of(before), Optional.empty());
        return Map.of(
                id,
                List.of(
                        new Replacement(
                                id, "1.html.txt", "1".repeat(64), "2".repeat(64), 9, List.of()),
                        new Replacement(
                                id,
                                "2.txt",
                                "2".repeat(64),
                                "0123456789abcdef".repeat(4),
                                9,
                                List.of(changed, gone))));
    }

    private static Revision revision(ReportId id, String before, String after) {
        return new Revision(
                id,
                "2".repeat(64),
                "0123456789abcdef".repeat(4),
                SPENT,
                "",
                Kind.AMOUNT,
                OptionalInt.empty(),
                Optional.of(new BigDecimal(before)),
                after.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(after)));
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Archive archive(String language) {
        Settings settings =
                new Settings(
                        "示例档案 " + HOSTILE,
                        "说明 " + HOSTILE,
                        "https://example.org/archive/",
                        language,
                        "default",
                        HOSTILE,
                        "CC BY 4.0",
                        List.of("备案号 " + HOSTILE),
                        "这是示例");
        List<Unit> units =
                List.of(
                        new Unit(
                                "alpha",
                                LONG,
                                List.of("甲"),
                                "甲省/乙市",
                                "市级",
                                List.of(new Unit.Succession("hostile", 2020)),
                                true),
                        new Unit(
                                "hostile",
                                HOSTILE,
                                List.of(HOSTILE),
                                "甲省/" + HOSTILE,
                                HOSTILE,
                                List.of(),
                                true),
                        new Unit("bare", "丙单位", List.of(), "", "", List.of(), false),
                        new Unit("empty", "丁单位", List.of(), "甲省", "", List.of(), true));
        List<Entry> entries = new ArrayList<>();
        entries.add(published(plain("alpha", 2019)));
        entries.add(
                new Entry.Rejected(
                        new ReportId("alpha", 2020),
                        Rejection.of(Place.of("reports/alpha/2020.txt"), "empty-file")));
        entries.add(published(plain("alpha", 2021)));
        entries.add(new Entry.Withdrawn(new ReportId("alpha", 2022), "2023-01-02", HOSTILE));
        entries.add(published(bare()));
        entries.add(published(hostile()));
        return new Archive(settings, units, entries);
    }

    private static Entry published(ReadReport read) {
        return new Entry.Published(ReportSummary.of(read), Optional.empty());
    }

    /** A report with everything in it. */
    static ReadReport plain(String unit, int year) {
        ReportId id = new ReportId(unit, year);
        String spent = year + "年本年支出合计1,200.50万元，其中：基本支出300.50万元，占25.03%；";
        List<Block> blocks =
                List.of(
                        new Heading(SourceText.of("第二部分 决算情况说明", 1, 1), 1, "第二部分"),
                        new Heading(SourceText.of("三、支出决算情况说明", 2, 1), 2, "第二部分/三"),
                        new Paragraph(
                                SourceText.join(
                                        List.of(
                                                SourceText.of(spent, 3, 1),
                                                SourceText.of("项目支出900万元，占74.97%。", 4, 1)),
                                        ""),
                                0),
                        new Heading(SourceText.of("二、收入决算情况说明", 5, 1), 2, "第二部分/二"),
                        table(6, false),
                        new Heading(SourceText.of("名词解释", 30, 1), 1, "第三部分"),
                        new Paragraph(SourceText.of("基本支出：维持运转的支出。", 31, 1), 0),
                        table(40, true));
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(SPENT, "", Kind.AMOUNT, "1200.50", 3, at(spent, "1,200.50"), 8));
        figures.add(figure(SPENT, "基本支出", Kind.AMOUNT, "300.50", 3, at(spent, "300.50"), 6));
        figures.add(figure(SPENT, "基本支出", Kind.SHARE, "25.03", 3, at(spent, "25.03"), 5));
        figures.add(figure(SPENT, "项目支出", Kind.AMOUNT, "900", 4, 5, 3));
        figures.add(figure(SPENT, "项目支出", Kind.SHARE, "74.97", 4, 12, 5));
        figures.add(figure("收支总计", "", Kind.AMOUNT, "1500", 31, 1, 1));
        figures.add(figure("收支总计", "", Kind.CHANGE, "-20.5", 31, 2, 1));
        figures.add(figure("一般公共预算财政拨款支出", "", Kind.AMOUNT, "1000", 31, 3, 1));
        figures.add(figure("一般公共预算财政拨款支出", "教育支出", Kind.AMOUNT, "400", 31, 4, 1));
        figures.add(figure("一般公共预算财政拨款支出", "住房保障支出", Kind.AMOUNT, "600", 31, 5, 1));
        figures.add(figure("“三公”经费支出", "", Kind.AMOUNT, "0", 31, 6, 1));
        Report report =
                new Report(
                        id,
                        new Identity("标题", LONG, OptionalInt.of(year), "甲省/乙市"),
                        figures,
                        List.of(
                                new Absence(
                                        "第二部分/十", "机关运行经费支出", "", Absence.Wording.NONE, 2, "无此项")),
                        List.of(
                                new Unread(2, 1, 1, "三、", Unread.Reason.MANGLED),
                                new Unread(1, 1, 1, "第二", Unread.Reason.UNNAMED),
                                new Unread(5, 1, 1, "二、", Unread.Reason.AMBIGUOUS)),
                        List.of(project("窗口运行"), project(HOSTILE)),
                        List.of(indicator()),
                        List.of(),
                        List.of(new Term("基本支出", "维持运转的支出。", 31)),
                        List.of(),
                        12,
                        11,
                        List.of());
        return new ReadReport(submission(id, "2021-09-01", ""), new Document("", blocks), report);
    }

    private static int at(String line, String number) {
        return line.indexOf(number) + 1;
    }

    private static Figure figure(
            String measure, String item, Kind kind, String value, int line, int start, int length) {
        boolean change = kind == Kind.CHANGE;
        String unit = kind == Kind.SHARE ? "%" : "万元";
        return new Figure(
                "第二部分/三",
                measure,
                item,
                "",
                kind,
                new BigDecimal(value),
                unit,
                change ? OptionalInt.of(2018) : OptionalInt.empty(),
                line,
                start,
                length,
                measure + value);
    }

    private static Project project(String name) {
        return new Project(
                name,
                Optional.of(new BigDecimal("12.60")),
                Optional.empty(),
                Optional.empty(),
                8,
                9,
                8,
                8);
    }

    private static Indicator indicator() {
        return new Indicator(
                Indicator.TableKind.TARGET, "窗口运行", "产出指标", "数量指标", "条数", "", "4", "4", "", "", 9);
    }

    /** Merged cells, a row too short, a column in which nothing begins, hostile words. */
    static Table table(int line, boolean chart) {
        List<Row> rows =
                List.of(
                        new Row(List.of(cell("项目", line, 0, 2, 1), cell("金额", line + 1, 2, 1, 1))),
                        new Row(
                                List.of(
                                        cell("窗口运行", line + 2, 0, 2, 2),
                                        cell("12.60", line + 3, 2, 1, 1))),
                        new Row(List.of(cell(HOSTILE, line + 4, 2, 1, 1))),
                        new Row(List.of(cell("合计", line + 5, 0, 2, 1))));
        return new Table(rows, line, 1, chart);
    }

    private static Cell cell(String text, int line, int column, int columns, int rows) {
        return new Cell(SourceText.of(text, line, 1), column, columns, rows);
    }

    private static ReadReport hostile() {
        ReportId id = new ReportId("hostile", 2021);
        List<Block> blocks =
                List.of(
                        new Heading(SourceText.of(HOSTILE, 1, 1), 4, "第二部分"),
                        new Paragraph(SourceText.of(HOSTILE, 2, 1), 0));
        Report report =
                new Report(
                        id,
                        new Identity(HOSTILE, HOSTILE, OptionalInt.empty(), HOSTILE),
                        List.of(
                                figure(SPENT, "", Kind.AMOUNT, "-5", 2, 1, 4),
                                figure(SPENT, HOSTILE, Kind.AMOUNT, "5", 2, 6, 2)),
                        List.of(),
                        List.of(new Unread(2, 9, 900, HOSTILE, Unread.Reason.AMBIGUOUS)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Term(HOSTILE, HOSTILE, 2)),
                        List.of(),
                        3,
                        2,
                        List.of());
        return new ReadReport(
                submission(id, "", "javascript:alert(1)"), new Document(HOSTILE, blocks), report);
    }

    private static ReadReport bare() {
        ReportId id = new ReportId("bare", 2021);
        Report report =
                new Report(
                        id,
                        new Identity("", "丙单位", OptionalInt.empty(), ""),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        0,
                        List.of());
        Block only = new Paragraph(SourceText.of("没有数字的一段。", 1, 1), 0);
        return new ReadReport(
                submission(id, "", "https://example.org/a?b=c&d=e"),
                new Document("", List.of(only)),
                report);
    }

    private static Submission submission(ReportId id, String published, String original) {
        List<String> attachments = id.unit().equals("alpha") ? List.of("附件 1.xlsx") : List.of();
        return new Submission(
                id,
                "reports/" + id + ".txt",
                "txt",
                "0123456789abcdef".repeat(4),
                published,
                original,
                attachments);
    }

    private static List<CheckTally> tallies() {
        return List.of(
                tally("sum", Outcome.AGREES, "", 1200),
                tally("sum", Outcome.DIFFERS, "", 1),
                tally("sum", Outcome.NOT_APPLICABLE, "", 7),
                tally("share", Outcome.AGREES, "", 3),
                tally("share", Outcome.COULD_NOT, "whole-zero", 2),
                tally("share", Outcome.COULD_NOT, "amount-not-stated", 3),
                tally("change", Outcome.NOT_APPLICABLE, "", 1));
    }

    private static CheckTally tally(String rule, Outcome outcome, String reason, int count) {
        return new CheckTally(new ReportId("alpha", 2021), rule, outcome, reason, count);
    }

    private static List<Finding> findings() {
        return List.of(
                finding("sum", Severity.ERROR, 3, "1200.50", List.of(4), "only=基本支出"),
                finding("missing", Severity.INFO, 0, "", List.of(), ""));
    }

    private static Finding finding(
            String rule,
            Severity severity,
            int line,
            String stated,
            List<Integer> others,
            String cause) {
        return new Finding(
                new Place("reports/alpha/2021.txt", line),
                new ReportId("alpha", 2021),
                "第二部分/三",
                rule,
                severity,
                Message.of("finding.made-up", "300.50 + 900", HOSTILE),
                stated,
                stated.isEmpty() ? "" : "1201",
                others,
                "",
                cause,
                0);
    }
}
