package mingzhang.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every slip that a sample may hold, by the rule that should find it. */
final class Slips {
    private static final int MOST_TRIES = 60;
    private static final Map<String, List<Slip>> BY_RULE = byRule();

    private Slips() {}

    /** Makes one inconsistency, of a rule and cause that the dice choose. */
    static void plant(Draft draft, Dice dice) {
        List<String> rules = rules();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (dice.pick(BY_RULE.get(dice.pick(rules))).plant(draft, dice)) {
                return;
            }
        }
    }

    /** The rules in the order in which the dice choose among them. */
    static List<String> rules() {
        return List.copyOf(BY_RULE.keySet());
    }

    private static Map<String, List<Slip>> byRule() {
        Map<String, List<Slip>> slips = new LinkedHashMap<>();
        slips.put(
                "sum",
                List.of(
                        AmountSlips::sum,
                        AmountSlips::sumOfSome,
                        AmountSlips::sumOfLines,
                        AmountSlips::stale,
                        TableSlips::sum,
                        TableSlips::funds));
        slips.put("share", List.of(RateSlips::share));
        slips.put(
                "change",
                List.of(
                        RateSlips::change,
                        RateSlips::changeSign,
                        RateSlips::baseThisYear,
                        AmountSlips::bothSides));
        slips.put("completion", List.of(RateSlips::completion, RateSlips::completionYuan));
        slips.put(
                "repeat",
                List.of(
                        AmountSlips::repeat,
                        TableSlips::repeat,
                        TableSlips::project,
                        TableSlips::chart,
                        TableSlips::appendix));
        slips.put("prior_year", List.of(RateSlips::priorYear));
        slips.put("base_year", List.of(WordSlips::baseYear));
        slips.put("year", List.of(WordSlips::year, TableSlips::heading));
        slips.put("unit", List.of(WordSlips::yuan, WordSlips::percent));
        slips.put("template", List.of(WordSlips::template));
        slips.put("missing", List.of(WordSlips::missing));
        // In this order on every machine, or the same dice would plant another slip.
        return Collections.unmodifiableMap(slips);
    }
}
