package mingzhang.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.document.Sentences;
import mingzhang.report.Figure;
import mingzhang.report.Revision;

/**
 * Compares a report with the one that took its place. A quantity that is stated in several places
 * changed if the values it is stated with did; values that both reports state are no change.
 */
final class Revisions {
    private Revisions() {}

    /** What each of the reports changed that came one after the other, oldest first. */
    static List<Replacement> of(List<ReadReport> chain) {
        List<Replacement> replacements = new ArrayList<>();
        for (int i = 0; i + 1 < chain.size(); i++) {
            ReadReport before = chain.get(i);
            ReadReport after = chain.get(i + 1);
            replacements.add(
                    new Replacement(
                            before.submission().id(),
                            Replacement.publishedName(before.submission().file()),
                            before.submission().sha256(),
                            after.submission().sha256(),
                            before.report().figures().size(),
                            changes(before, after)));
        }
        return replacements;
    }

    private static List<Replacement.Change> changes(ReadReport before, ReadReport after) {
        Map<List<Object>, List<Figure>> old = byQuantity(before);
        Map<List<Object>, List<Figure>> now = byQuantity(after);
        List<Replacement.Change> changes = new ArrayList<>();
        now.forEach((key, is) -> add(changes, before, old.getOrDefault(key, List.of()), after, is));
        old.forEach(
                (key, was) -> {
                    if (!now.containsKey(key)) {
                        add(changes, before, was, after, List.of());
                    }
                });
        return changes;
    }

    private static Map<List<Object>, List<Figure>> byQuantity(ReadReport read) {
        Map<List<Object>, List<Figure>> figures = new LinkedHashMap<>();
        for (Figure figure : read.report().figures()) {
            List<Object> key =
                    List.of(figure.measure(), figure.item(), figure.kind(), figure.baseYear());
            List<Figure> values = figures.computeIfAbsent(key, k -> new ArrayList<>());
            if (!states(values, figure.value())) {
                values.add(figure);
            }
        }
        return figures;
    }

    private static boolean states(List<Figure> figures, BigDecimal value) {
        return figures.stream().anyMatch(f -> f.value().compareTo(value) == 0);
    }

    private static void add(
            List<Replacement.Change> changes,
            ReadReport before,
            List<Figure> was,
            ReadReport after,
            List<Figure> is) {
        List<Figure> gone = was.stream().filter(f -> !states(is, f.value())).toList();
        List<Figure> come = is.stream().filter(f -> !states(was, f.value())).toList();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            Optional<Figure> from = side(gone, was, i);
            Optional<Figure> to = side(come, is, i);
            changes.add(
                    new Replacement.Change(
                            revision(before, from, after, to),
                            from.map(f -> said(before, f)),
                            to.map(f -> said(after, f))));
        }
    }

    /** The value that changed; where only the other side's did, the one that stayed. */
    private static Optional<Figure> side(List<Figure> changed, List<Figure> all, int index) {
        if (index < changed.size()) {
            return Optional.of(changed.get(index));
        }
        List<Figure> any = changed.isEmpty() ? all : changed;
        return any.isEmpty() ? Optional.empty() : Optional.of(any.get(any.size() - 1));
    }

    private static Revision revision(
            ReadReport before, Optional<Figure> from, ReadReport after, Optional<Figure> to) {
        Figure figure = to.or(() -> from).orElseThrow();
        return new Revision(
                after.submission().id(),
                before.submission().sha256(),
                after.submission().sha256(),
                figure.measure(),
                figure.item(),
                figure.kind(),
                figure.baseYear(),
                from.map(Figure::value),
                to.map(Figure::value));
    }

    private static Replacement.Said said(ReadReport read, Figure figure) {
        Sentences.Sentence sentence =
                Sentences.at(read.document(), figure.line(), figure.start())
                        .orElse(new Sentences.Sentence(figure.quote(), 0));
        int length = Math.min(figure.length(), sentence.text().length() - sentence.at());
        return new Replacement.Said(
                figure.line(), sentence.text(), sentence.at(), Math.max(0, length));
    }
}
