package mingzhang.check;

import java.util.List;

/** Every rule, in the order of the data contract. */
final class Rules {
    private Rules() {}

    static List<Rule> all() {
        return List.of(
                new SumRule(),
                new ShareRule(),
                new ChangeRule(),
                new CompletionRule(),
                new RepeatRule(),
                new PriorYearRule(),
                new BaseYearRule(),
                new YearRule(),
                new UnitRule(),
                new TemplateRule(),
                new MissingRule());
    }
}
