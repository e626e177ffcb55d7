package mingzhang.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mingzhang.document.CarriedText;
import mingzhang.document.SourceText;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;
import mingzhang.report.Warning;

/**
 * Personal data as problems: a rejection each, or a warning each where the archive has a reason to
 * publish them. The numbers themselves are never repeated.
 */
final class PersonalData {
    static final String RULE = "personal-data";

    private static final int MOST = 200;
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?<![0-9-])([0-9]{1,2}|(?:19|20)[0-9]{2}|(?:19|20)[0-9]{6})-(?=[0-9])");

    private final PersonalNumbers numbers = new PersonalNumbers();

    /** A number in a submission. */
    record Piece(PersonalNumber.Kind kind, int line, String masked) {
        Problem problem(String file, boolean allowed) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            Place place = new Place(file, line);
            String state = allowed ? "warning." : "rejection.";
            Message message = Message.of(state + RULE + "." + name, masked);
            return allowed
                    ? new Warning(place, RULE, message)
                    : new Rejection(place, RULE, message);
        }
    }

    /**
     * The numbers of persons that a file carries, seen or hidden, each once a line, line by line.
     */
    List<Piece> in(String extension, byte[] bytes) {
        Set<Piece> pieces = new LinkedHashSet<>();
        for (SourceText words : CarriedText.of(extension.toLowerCase(Locale.ROOT), bytes)) {
            for (PersonalNumber number : numbers.in(words.text())) {
                int line = words.at(number.from()).line();
                boolean known =
                        line == 1
                                && pieces.stream()
                                        .anyMatch(p -> p.masked().equals(number.masked()));
                if (!known && pieces.size() < MOST) {
                    pieces.add(new Piece(number.kind(), line, number.masked()));
                }
            }
        }
        return pieces.stream().sorted(Comparator.comparingInt(Piece::line)).toList();
    }

    /** The numbers of persons in a name or a few words. */
    List<Piece> in(String words, int line) {
        return numbers.in(words).stream()
                .map(number -> new Piece(number.kind(), line, number.masked()))
                .toList();
    }

    /**
     * The numbers of persons in a file's name, where a hyphen behind a count, a year or a day only
     * parts: elsewhere such a row is a code.
     */
    List<Piece> inName(String name) {
        Set<Piece> pieces = new LinkedHashSet<>(in(name, 0));
        pieces.addAll(in(COUNTED.matcher(name).replaceAll("$1 "), 0));
        return new ArrayList<>(pieces);
    }

    /** The words with each such number masked. */
    String masked(String words) {
        return numbers.masked(words);
    }
}
