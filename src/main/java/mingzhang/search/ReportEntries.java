package mingzhang.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.archive.ReadReport;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.Row;
import mingzhang.document.SourceText;
import mingzhang.document.Table;
import mingzhang.report.Figure;
import mingzhang.report.Finding;
import mingzhang.report.Project;
import mingzhang.report.ReportId;
import mingzhang.report.Severity;
import mingzhang.report.Term;

/** What a search can find in one report, from that report alone. */
final class ReportEntries {
    private final ReportId id;
    private final List<SearchEntry> entries = new ArrayList<>();
    private final TreeMap<Integer, SourceText> byLine = new TreeMap<>();
    private final Sections sections;
    private final Set<String> disputed = new HashSet<>();
    private String part = "";
    private String section = "";
    private String title = "";

    private ReportEntries(ReportId id, Sections sections) {
        this.id = id;
        this.sections = sections;
    }

    /** All entries of the report in index order. */
    static List<SearchEntry> of(ReadReport read, List<Finding> findings) {
        List<Figure> figures = read.report().figures();
        Sections sections = new Sections(figures.stream().map(Figure::section).toList());
        ReportEntries all = new ReportEntries(read.report().id(), sections);
        findings.stream()
                .filter(f -> f.severity() != Severity.INFO)
                .forEach(f -> all.disputed.add(f.place().line() + "|" + f.stated()));
        read.document().blocks().forEach(all::passages);
        figures.forEach(all::figure);
        read.report().terms().forEach(all::term);
        read.report().projects().forEach(all::project);
        return all.entries.stream().map(all::placed).sorted(SearchEntry.ORDER).toList();
    }

    private void passages(Block block) {
        if (block instanceof Heading heading) {
            if (heading.level() == 1) {
                part = Parts.name(heading.text().text());
            }
            section = heading.path();
            sections.begin(heading.text().line(), section);
            title = heading.text().text();
            passage(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            passage(paragraph.text());
        } else if (block instanceof Table table) {
            table.rows().forEach(this::row);
        }
    }

    private void row(Row row) {
        List<SourceText> cells =
                row.cells().stream().map(Cell::text).filter(t -> !t.isBlank()).toList();
        if (!cells.isEmpty()) {
            passage(SourceText.join(cells, " "));
        }
    }

    private void passage(SourceText text) {
        byLine.putIfAbsent(text.line(), text);
        add(
                SearchEntry.Type.PASSAGE,
                "",
                "",
                "",
                Optional.empty(),
                "",
                text.line(),
                0,
                title,
                flat(text.text()));
    }

    private void figure(Figure f) {
        part = "";
        section = f.section();
        String name = f.item().isEmpty() ? f.measure() : f.measure() + " › " + f.item();
        add(
                SearchEntry.Type.FIGURE,
                f.measure(),
                f.item(),
                f.kind().id(),
                Optional.of(f.value()),
                f.valueUnit(),
                f.line(),
                f.start(),
                name,
                flat(sentence(f)));
    }

    /** With what is known only when the whole report has been seen. */
    private SearchEntry placed(SearchEntry entry) {
        boolean doubted =
                entry.value()
                        .map(v -> disputed.contains(entry.line() + "|" + v.toPlainString()))
                        .orElse(false);
        return entry.in(sections.at(entry.line()), doubted);
    }

    private void term(Term term) {
        section = "";
        add(
                SearchEntry.Type.TERM,
                "",
                "",
                "",
                Optional.empty(),
                "",
                term.line(),
                0,
                term.term(),
                flat(term.definition()));
    }

    private void project(Project project) {
        section = "";
        add(
                SearchEntry.Type.PROJECT,
                "",
                "",
                "",
                Optional.empty(),
                "",
                project.line(),
                0,
                project.name(),
                money(project));
    }

    /** In the words of the form's own table, so that the numbers say what they are. */
    private static String money(Project project) {
        return Stream.of(
                        project.budget().map(b -> "预算数" + b.toPlainString() + "万元"),
                        project.executed().map(e -> "执行数" + e.toPlainString() + "万元"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("，"));
    }

    private void add(
            SearchEntry.Type type,
            String measure,
            String item,
            String kind,
            Optional<BigDecimal> value,
            String valueUnit,
            int line,
            int start,
            String heading,
            String text) {
        entries.add(
                new SearchEntry(
                        type,
                        id.toString(),
                        id.unit(),
                        id.year(),
                        part,
                        section,
                        measure,
                        item,
                        kind,
                        value,
                        valueUnit,
                        line,
                        start,
                        flat(heading),
                        text,
                        0,
                        false));
    }

    /** The sentence that the figure stands in, or its quote where the text is not to be found. */
    private String sentence(Figure figure) {
        return Optional.ofNullable(byLine.floorEntry(figure.line()))
                .map(entry -> entry.getValue().text())
                .filter(t -> t.contains(figure.quote()))
                .map(t -> around(t, t.indexOf(figure.quote()), figure.quote().length()))
                .orElse(figure.quote());
    }

    private static String around(String text, int from, int length) {
        int begin = Math.max(text.lastIndexOf('。', from), text.lastIndexOf('；', from)) + 1;
        int end = from + length;
        while (end < text.length() && text.charAt(end) != '。' && text.charAt(end) != '；') {
            end++;
        }
        return text.substring(Math.min(begin, from), end);
    }

    private static String flat(String text) {
        return text.replace('\n', ' ').replace('\t', ' ').strip();
    }
}
