package mingzhang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.archive.Replacement;
import mingzhang.archive.Words;
import mingzhang.report.Kind;
import mingzhang.report.ReportId;
import mingzhang.report.Revision;

/**
 * A report that was replaced: where it stands, and what its successor changed, sentence by
 * sentence.
 *
 * @param source the old file
 * @param sha256 of it
 * @param count how many figures differ
 * @param sentences old and new side by side
 */
public record ReplacedNote(
        Link source, String sha256, String count, List<SentenceChange> sentences) {
    /**
     * A sentence before and after; the changed numbers are marked {@code changed}.
     *
     * @param before empty where the old report has no such sentence
     * @param after empty where the new one has none
     * @param was line of the old file, or empty
     * @param place line of the report, or without address
     */
    public record SentenceChange(
            List<Piece> before,
            List<Piece> after,
            String was,
            Link place,
            List<ValueChange> values) {}

    /** What a number means, and what it was and is. */
    public record ValueChange(String subject, String before, String after) {}

    static List<ReplacedNote> of(Catalog catalog, Here here, ReportId id) {
        return catalog.input().replacedBy(id).stream()
                .map(replacement -> of(catalog, here, replacement))
                .toList();
    }

    private static ReplacedNote of(Catalog catalog, Here here, Replacement replacement) {
        Map<List<String>, List<Replacement.Change>> sentences = new LinkedHashMap<>();
        for (Replacement.Change change : replacement.changes()) {
            List<String> key = List.of(text(change.before()), text(change.after()));
            sentences.computeIfAbsent(key, k -> new ArrayList<>()).add(change);
        }
        String file = Paths.beside(replacement.report(), "replaced/" + replacement.name());
        boolean current =
                catalog.summary(replacement.report())
                        .filter(now -> now.submission().sha256().equals(replacement.by()))
                        .isPresent();
        return new ReplacedNote(
                new Link(replacement.name(), here.to(file)),
                replacement.sha256(),
                Numbers.text(replacement.changes().size()),
                sentences.values().stream().map(c -> sentence(catalog, c, current)).toList());
    }

    private static String text(Optional<Replacement.Said> said) {
        return said.map(s -> s.line() + " " + s.sentence()).orElse("");
    }

    /** Lines of a version that was replaced in its turn are named, not linked. */
    private static SentenceChange sentence(
            Catalog catalog, List<Replacement.Change> changes, boolean current) {
        Words words = catalog.words();
        Optional<Replacement.Said> before = changes.get(0).before();
        Optional<Replacement.Said> after = changes.get(0).after();
        return new SentenceChange(
                pieces(changes.stream().flatMap(c -> c.before().stream()).toList()),
                pieces(changes.stream().flatMap(c -> c.after().stream()).toList()),
                before.map(said -> words.get("line", said.line())).orElse(""),
                after.map(
                                said ->
                                        new Link(
                                                words.get("line", said.line()),
                                                current ? "#L" + said.line() : ""))
                        .orElse(Link.label("")),
                changes.stream().map(c -> value(catalog.sayings(), c.revision())).toList());
    }

    /** The sentence with its changed numbers marked. */
    private static List<Piece> pieces(List<Replacement.Said> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String text = numbers.get(0).sentence();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        List<Replacement.Said> ordered =
                numbers.stream()
                        .sorted(java.util.Comparator.comparingInt(Replacement.Said::at))
                        .toList();
        for (Replacement.Said number : ordered) {
            if (number.at() >= at && number.length() > 0) {
                if (number.at() > at) {
                    pieces.add(Piece.words(text.substring(at, number.at())));
                }
                at = number.at() + number.length();
                pieces.add(new Piece(text.substring(number.at(), at), "changed", "", "", ""));
            }
        }
        if (at < text.length()) {
            pieces.add(Piece.words(text.substring(at)));
        }
        return pieces;
    }

    private static ValueChange value(Sayings sayings, Revision revision) {
        Words words = sayings.words();
        String subject =
                sayings.subject(revision.measure(), revision.item())
                        + " · "
                        + sayings.kind(revision.kind());
        String none = words.get("replaced.none");
        return new ValueChange(
                subject,
                revision.before().map(v -> number(revision.kind(), v)).orElse(none),
                revision.after().map(v -> number(revision.kind(), v)).orElse(none));
    }

    private static String number(Kind kind, java.math.BigDecimal value) {
        boolean signed = kind == Kind.CHANGE || kind == Kind.CHANGE_RATE;
        return signed ? Numbers.signed(value) : Numbers.text(value);
    }
}
