package mingzhang.extract;

import java.util.List;
import java.util.Optional;

/** A piece of a paragraph as the grammar sees it; from and to are places in the {@link Prose}. */
sealed interface Token {
    int from();

    int to();

    /**
     * A word or name of the form.
     *
     * @param labels what it can name, empty for a plain word
     */
    record Word(int from, int to, Optional<Sense> sense, List<Meaning> labels) implements Token {}

    /**
     * The path of a 类, 款 or 项.
     *
     * @param label empty for a 款, which is no item of the measure
     */
    record Path(int from, int to, Optional<Meaning> label) implements Token {}

    /** A year, {@code 2020年}. */
    record Year(int from, int to, int year) implements Token {}

    /** A number of the narrative with its unit, {@code to} behind the unit. */
    record Amount(int from, int to, AmountText number, Measured measured) implements Token {}

    /** Anything else, such as a date or words that are not the form's. */
    record Other(int from, int to) implements Token {}
}
