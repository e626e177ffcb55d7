package mingzhang.sample;

import java.util.OptionalLong;

/**
 * Something of an account that a sentence can state.
 *
 * @param measure name of the data contract
 * @param item name of the data contract, or empty
 * @param money whether {@code value} is 元, else a count
 * @param prior the year before
 * @param whole what its share is of
 */
record Quantity(
        String measure,
        String item,
        boolean money,
        long value,
        OptionalLong prior,
        OptionalLong budget,
        OptionalLong whole) {
    static Quantity money(String measure, String item, long value) {
        return new Quantity(
                measure,
                item,
                true,
                value,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    static Quantity count(String measure, long value) {
        return new Quantity(
                measure,
                "",
                false,
                value,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    Quantity after(long before) {
        return new Quantity(measure, item, money, value, OptionalLong.of(before), budget, whole);
    }

    Quantity against(long planned) {
        return new Quantity(measure, item, money, value, prior, OptionalLong.of(planned), whole);
    }

    Quantity of(long total) {
        return new Quantity(measure, item, money, value, prior, budget, OptionalLong.of(total));
    }

    long change() {
        return value - prior.orElse(0);
    }
}
