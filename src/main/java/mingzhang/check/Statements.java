package mingzhang.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/** A report's figures by what they are statements of. */
final class Statements {
    /** How the measures end that have a side of revenue and one of expenditure. */
    static final String BOTH_SIDES = "收支总计";

    private final List<Figure> figures;
    private final Map<Subject, List<Figure>> bySubject;
    private final Map<Integer, Integer> paragraphs;

    /** What a statement is about. */
    record Subject(String measure, String item, Kind kind) {}

    /**
     * @param paragraphs the first line of the paragraph that each source line belongs to
     */
    Statements(List<Figure> figures, Map<Integer, Integer> paragraphs) {
        this.figures = figures;
        this.paragraphs = Map.copyOf(paragraphs);
        this.bySubject =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        f -> new Subject(f.measure(), f.item(), f.kind()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
    }

    List<Figure> all() {
        return figures;
    }

    Map<Subject, List<Figure>> bySubject() {
        return bySubject;
    }

    /** Every statement of the subject, in the order of the source. */
    List<Figure> of(String measure, String item, Kind kind) {
        return bySubject.getOrDefault(new Subject(measure, item, kind), List.of());
    }

    /**
     * The statement of the subject that a reader at {@code near} has in mind: the last one before
     * it or on its line, else the first one after it.
     */
    Optional<Figure> nearest(String measure, String item, Kind kind, Figure near) {
        List<Figure> all = of(measure, item, kind);
        Optional<Figure> before =
                all.stream()
                        .filter(f -> at(f).compareTo(at(near)) <= 0)
                        .max(Comparator.comparing(Statements::at));
        return before.isPresent() ? before : all.stream().min(Comparator.comparing(Statements::at));
    }

    /** The statement in the same paragraph as {@code other} that stands closest to it. */
    Optional<Figure> beside(Figure other, Kind kind) {
        return of(other.measure(), other.item(), kind).stream()
                .filter(f -> together(f, other))
                .min(Comparator.comparingLong(f -> Math.abs(at(f) - at(other))));
    }

    /** Whether two figures stand in one paragraph, over however many lines it was broken. */
    boolean together(Figure a, Figure b) {
        return a.line() == b.line() || paragraph(a) == paragraph(b);
    }

    private int paragraph(Figure figure) {
        return paragraphs.getOrDefault(figure.line(), figure.line());
    }

    /**
     * The amount that a change or a rate is of: the one on its line, else the one the sentence
     * takes up again. Where a total states its two sides with one value, a change of “both” is of
     * either.
     */
    Optional<Figure> amountOf(Figure relative) {
        Optional<Figure> beside = beside(relative, Kind.AMOUNT);
        Optional<Figure> own =
                beside.isPresent()
                        ? beside
                        : nearest(relative.measure(), relative.item(), Kind.AMOUNT, relative);
        return own.isPresent() ? own : eitherSide(relative);
    }

    private Optional<Figure> eitherSide(Figure relative) {
        if (!relative.measure().endsWith(BOTH_SIDES)) {
            return Optional.empty();
        }
        if (!relative.item().isEmpty()) {
            return nearest(relative.measure(), "", Kind.AMOUNT, relative);
        }
        Optional<Figure> revenue = nearest(relative.measure(), "收入", Kind.AMOUNT, relative);
        Optional<Figure> expenditure = nearest(relative.measure(), "支出", Kind.AMOUNT, relative);
        boolean same =
                revenue.isPresent()
                        && expenditure.isPresent()
                        && revenue.get().value().compareTo(expenditure.get().value()) == 0;
        return same ? revenue : Optional.empty();
    }

    private static Long at(Figure figure) {
        return figure.line() * 1_000_000L + figure.start();
    }
}
