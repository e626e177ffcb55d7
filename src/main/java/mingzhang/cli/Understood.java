package mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingzhang.archive.Gap;
import mingzhang.archive.Headline;
import mingzhang.archive.ReadReport;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.document.Block;
import mingzhang.document.Heading;
import mingzhang.extract.Measures;
import mingzhang.report.Finding;
import mingzhang.report.Identity;
import mingzhang.report.Kind;
import mingzhang.report.Measure;
import mingzhang.report.Problem;
import mingzhang.report.Severity;

/** What was understood of a submission, for a person to check at a glance. */
record Understood(
        ReadReport read, Optional<Unit> unit, List<Finding> findings, List<Problem> told) {
    private static final int WIDEST = 56;

    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.addAll(identity(words));
        lines.add("");
        lines.addAll(parts(words));
        lines.add("");
        lines.addAll(figures(words));
        lines.add("");
        lines.addAll(counts(words));
        for (Problem problem : told) {
            lines.add("  " + ProblemText.of(problem, words));
        }
        for (Finding finding : findings) {
            if (finding.severity() != Severity.INFO) {
                lines.add("  " + ProblemText.of(finding, words));
            }
        }
        return lines;
    }

    private static String word(Words words, String key, Object... arguments) {
        return words.get("command.add." + key, arguments);
    }

    private List<String> identity(Words words) {
        Identity itself = read.report().identity();
        String year = itself.year().isPresent() ? String.valueOf(itself.year().getAsInt()) : "";
        String none = word(words, "not-said");
        TextTable table = new TextTable(WIDEST);
        table.row("", word(words, "here"), word(words, "says"));
        table.row(
                word(words, "unit"),
                unit.map(Unit::name).orElse(read.report().id().unit()),
                or(itself.unitName(), none));
        table.row(word(words, "year"), String.valueOf(read.report().id().year()), or(year, none));
        table.row(
                word(words, "region"),
                unit.map(Unit::region).orElse(""),
                or(itself.region(), none));
        table.row(word(words, "title"), "", itself.title());
        table.row("sha256", read.submission().sha256().substring(0, 16) + "…");
        return table.lines();
    }

    /** Parts with their lines and how many sections, charts' and tables' headings not counted. */
    private List<String> parts(Words words) {
        Map<String, Integer> sections = new TreeMap<>();
        List<Heading> parts = new ArrayList<>();
        for (Block block : read.document().blocks()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                parts.add(heading);
            } else if (block instanceof Heading heading && heading.level() == 2) {
                String part = heading.path().split("/", 2)[0];
                sections.merge(part, 1, Integer::sum);
            }
        }
        TextTable table = new TextTable(WIDEST);
        table.row(word(words, "part"), word(words, "sections"), word(words, "line"));
        for (Heading part : parts) {
            table.row(
                    part.text().text(),
                    String.valueOf(sections.getOrDefault(part.path(), 0)),
                    String.valueOf(part.line()));
        }
        return table.lines();
    }

    private List<String> figures(Words words) {
        ReportSummary summary = ReportSummary.of(read);
        TextTable table = new TextTable(WIDEST);
        table.row(word(words, "figure"), word(words, "value"), "", word(words, "line"));
        for (Measure measure : Measures.all()) {
            if (!measure.unit().isEmpty() && !measure.section().isEmpty()) {
                figure(summary, measure, table, words);
            }
        }
        return table.lines();
    }

    private static void figure(
            ReportSummary summary, Measure measure, TextTable table, Words words) {
        Optional<Headline> stated = summary.headline(measure.name(), "", Kind.AMOUNT);
        Optional<Gap> gap = summary.gap(measure);
        String line =
                stated.map(Headline::line)
                        .or(() -> gap.map(Gap::line))
                        .map(String::valueOf)
                        .orElse("");
        String why = gap.map(g -> word(words, "gap." + g.what())).orElse(word(words, "gap"));
        table.row(
                measure.name(),
                stated.map(s -> s.value().toPlainString()).orElse(""),
                stated.map(Headline::valueUnit).orElse(why),
                line);
    }

    private List<String> counts(Words words) {
        Map<String, Integer> rules = new TreeMap<>();
        findings.forEach(f -> rules.merge(f.severity().id(), 1, Integer::sum));
        long persons = told.stream().filter(p -> p.rule().equals("personal-data")).count();
        TextTable table = new TextTable(WIDEST);
        table.row(
                word(words, "numbers"),
                word(words, "read", read.report().numbersRead(), read.report().numbers()));
        table.row(
                word(words, "tables"),
                word(
                        words,
                        "cells",
                        read.report().cells().size(),
                        read.report().projects().size(),
                        read.report().terms().size()));
        table.row(
                word(words, "findings"),
                word(
                        words,
                        "severities",
                        rules.getOrDefault("error", 0),
                        rules.getOrDefault("warning", 0),
                        rules.getOrDefault("info", 0)));
        table.row(word(words, "personal"), persons == 0 ? word(words, "none") : "" + persons);
        return table.lines();
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
