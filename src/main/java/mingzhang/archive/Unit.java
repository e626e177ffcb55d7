package mingzhang.archive;

import java.util.List;

/**
 * A budget unit as {@code units.yaml} names it.
 *
 * @param region path from the province down, {@code 甲省/乙市}, or empty
 * @param level 省级, 市级, 县级 …, or empty
 * @param successorOf the units it follows, several for a merger
 * @param listed whether it stands in {@code units.yaml}; if not, its name is the one that its own
 *     report gives
 */
public record Unit(
        String id,
        String name,
        List<String> aliases,
        String region,
        String level,
        List<Succession> successorOf,
        boolean listed) {
    public Unit {
        aliases = List.copyOf(aliases);
        successorOf = List.copyOf(successorOf);
    }

    /** The unit that is followed, and the first year of the follower. */
    public record Succession(String unit, int year) {}
}
