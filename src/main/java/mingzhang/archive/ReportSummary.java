package mingzhang.archive;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.report.Figure;
import mingzhang.report.Identity;
import mingzhang.report.Kind;
import mingzhang.report.Measure;
import mingzhang.report.ReportId;

/**
 * The small part of a report that stays in memory while the archive is built: what crosses reports.
 */
public record ReportSummary(
        Submission submission,
        Identity identity,
        List<Headline> headlines,
        List<Gap> gaps,
        int numbers,
        int numbersRead,
        int projects,
        int terms) {
    public ReportSummary {
        headlines = List.copyOf(headlines);
        gaps = List.copyOf(gaps);
    }

    public ReportId id() {
        return submission.id();
    }

    /** The summary of a report that was read. */
    public static ReportSummary of(ReadReport read) {
        Map<List<Object>, Headline> first = new LinkedHashMap<>();
        for (Figure figure : read.report().figures()) {
            first.putIfAbsent(
                    List.of(figure.measure(), figure.item(), figure.kind()),
                    new Headline(
                            figure.measure(),
                            figure.item(),
                            figure.kind(),
                            figure.value(),
                            figure.valueUnit(),
                            figure.line()));
        }
        return new ReportSummary(
                read.submission(),
                read.report().identity(),
                List.copyOf(first.values()),
                Gap.of(read),
                read.report().numbers(),
                read.report().numbersRead(),
                read.report().projects().size(),
                read.report().terms().size());
    }

    /**
     * The first statement of the measure's item ({@code ""} for the total), if the report makes
     * one.
     */
    public Optional<Headline> headline(String measure, String item, Kind kind) {
        // Pages ask this a hundred times of every report: no stream.
        for (Headline headline : headlines) {
            if (headline.kind() == kind
                    && headline.item().equals(item)
                    && headline.measure().equals(measure)) {
                return Optional.of(headline);
            }
        }
        return Optional.empty();
    }

    /**
     * Why there may be no total of a measure: the report's statement that there is none, else a
     * number of its section that was not understood.
     */
    public Optional<Gap> gap(Measure measure) {
        return gaps.stream().filter(gap -> gap.of(measure.name(), measure.section())).findFirst();
    }

    /** The stated amount or count of a measure's total, 万元 or the counter word's unit. */
    public Optional<BigDecimal> total(String measure) {
        return headlines.stream()
                .filter(h -> h.measure().equals(measure) && h.item().isEmpty())
                .filter(h -> h.kind() == Kind.AMOUNT || h.kind() == Kind.COUNT)
                .map(Headline::value)
                .findFirst();
    }
}
