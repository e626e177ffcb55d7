package mingzhang.search;

import java.util.List;

/**
 * A part of a query and what it was taken to mean, so that a page can show it and the reader drop
 * it.
 *
 * @param text the words as typed
 * @param values unit ids, years, region paths, {@code measure|item}, or bounds {@code low..high}
 */
public record Understood(Meaning meaning, String text, List<String> values) {
    public Understood {
        values = List.copyOf(values);
    }

    /** What a part of a query can mean. */
    public enum Meaning {
        UNIT,
        YEAR,
        REGION,
        MEASURE,
        TYPE,
        /** 增长 or 下降: {@code up} or {@code down}. */
        DIRECTION,
        /** Bounds of a figure's value in 万元, or in % where the unit is %. */
        AMOUNT;

        /** The name in the search interface. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
