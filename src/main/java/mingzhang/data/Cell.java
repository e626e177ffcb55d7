package mingzhang.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A cell of a row of open data. */
sealed interface Cell {
    /** Words. Control characters and space at the ends are gone. */
    record Text(String text) implements Cell {}

    /** A number, printed with the digits of its scale. */
    record Decimal(BigDecimal value) implements Cell {}

    /** Nothing. */
    record Empty() implements Cell {}

    /** The one empty cell. */
    Cell EMPTY = new Empty();

    Pattern BARE_NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    static Cell text(String text) {
        String clean = CleanText.of(text);
        return clean.isEmpty() ? EMPTY : new Text(clean);
    }

    /** Several values in one cell. */
    static Cell list(List<String> values) {
        return text(String.join("|", values.stream().map(v -> v.replace('|', '｜')).toList()));
    }

    static Cell number(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    static Cell number(BigDecimal value) {
        return new Decimal(value);
    }

    static Cell number(Optional<BigDecimal> value) {
        return value.map(Cell::number).orElse(EMPTY);
    }

    static Cell number(OptionalInt value) {
        return value.isPresent() ? number(value.getAsInt()) : EMPTY;
    }

    /** A number where the text is a bare one, else words. */
    static Cell numberOrText(String text) {
        return BARE_NUMBER.matcher(text).matches() ? number(new BigDecimal(text)) : text(text);
    }
}
