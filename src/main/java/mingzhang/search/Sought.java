package mingzhang.search;

import java.math.BigDecimal;
import java.util.Optional;

/** A folded word that is looked for in many texts. */
final class Sought {
    private final String word;
    private final boolean plain;
    private final Optional<BigDecimal> number;

    /** Stands, to the letter, in every text that has the word. */
    private final String core;

    Sought(String word) {
        this.word = word;
        this.plain = Words.isPlain(word);
        this.core = Words.isNumber(word) ? Words.canonical(word) : word;
        this.number = Words.isNumber(word) ? Optional.of(new BigDecimal(core)) : Optional.empty();
    }

    boolean standsIn(String text) {
        return text.contains(core) && (plain || !Words.in(text, word).isEmpty());
    }

    /** Whether it stands in an entry's title or text; only what has a break runs across both. */
    boolean standsIn(ReadEntry entry) {
        return standsIn(entry.text())
                || standsIn(entry.title())
                || (word.indexOf(Folding.BREAK) >= 0 && standsIn(entry.whole()));
    }

    /** Whether it is found in an entry's text; of figures a number is their value. */
    boolean isIn(ReadEntry entry) {
        return isValue(entry).orElseGet(() -> standsIn(entry.text()));
    }

    /** The same in title or text. */
    boolean isAnywhereIn(ReadEntry entry) {
        return isValue(entry).orElseGet(() -> standsIn(entry));
    }

    private Optional<Boolean> isValue(ReadEntry read) {
        SearchEntry entry = read.entry();
        if (number.isEmpty() || entry.type() != SearchEntry.Type.FIGURE) {
            return Optional.empty();
        }
        boolean unit = !word.endsWith("%") || entry.valueUnit().equals("%");
        boolean same =
                entry.value().isPresent() && entry.value().get().abs().compareTo(number.get()) == 0;
        return Optional.of(unit && same);
    }
}
