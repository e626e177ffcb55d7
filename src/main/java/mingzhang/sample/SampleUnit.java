package mingzhang.sample;

import java.util.Optional;

/**
 * A made-up unit.
 *
 * @param level 省级, 市级 or 县级
 * @param first first year that it reports
 * @param last last year that it reports
 * @param follows id of the unit whose place it took in {@code first}
 */
record SampleUnit(
        String id,
        String name,
        String region,
        String level,
        UnitKind kind,
        int first,
        int last,
        Optional<String> follows) {}
