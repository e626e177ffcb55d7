package mingzhang.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A column of a file of open data.
 *
 * @param values the ids that it is limited to, empty where it is not
 * @param cell the column's cell of a row's value
 */
record Column<R>(
        String name,
        FieldType type,
        boolean required,
        List<String> values,
        Function<R, Cell> cell) {
    Column {
        values = List.copyOf(values);
    }

    static <R> Column<R> text(String name, Function<R, String> text) {
        return new Column<>(
                name, FieldType.STRING, false, List.of(), row -> Cell.text(text.apply(row)));
    }

    /** Several values joined by {@code |}. */
    static <R> Column<R> list(String name, Function<R, List<String>> values) {
        return new Column<>(
                name, FieldType.STRING, false, List.of(), row -> Cell.list(values.apply(row)));
    }

    static <R> Column<R> integer(String name, Function<R, Integer> number) {
        return new Column<>(
                name, FieldType.INTEGER, true, List.of(), row -> Cell.number(number.apply(row)));
    }

    static <R> Column<R> year(String name, Function<R, OptionalInt> year) {
        return new Column<>(
                name, FieldType.INTEGER, false, List.of(), row -> Cell.number(year.apply(row)));
    }

    static <R> Column<R> number(String name, Function<R, BigDecimal> number) {
        return new Column<>(
                name, FieldType.NUMBER, true, List.of(), row -> Cell.number(number.apply(row)));
    }

    static <R> Column<R> maybeNumber(String name, Function<R, Optional<BigDecimal>> number) {
        return new Column<>(
                name, FieldType.NUMBER, false, List.of(), row -> Cell.number(number.apply(row)));
    }

    /** A number or words. */
    static <R> Column<R> any(String name, Function<R, String> text) {
        return new Column<>(
                name, FieldType.ANY, false, List.of(), row -> Cell.numberOrText(text.apply(row)));
    }

    /** One of a few ids. */
    static <R> Column<R> oneOf(String name, List<String> values, Function<R, String> id) {
        return new Column<>(name, FieldType.STRING, true, values, row -> Cell.text(id.apply(row)));
    }

    /** The same column of rows that hold such a value. */
    <S> Column<S> on(Function<S, R> value) {
        return new Column<>(name, type, required, values, cell.compose(value));
    }

    /** The same column, in which no cell is empty. */
    Column<R> always() {
        return new Column<>(name, type, true, values, cell);
    }
}
