package mingzhang.sample;

/** How a heading's number comes out of a conversion. */
final class Headings {
    private Headings() {}

    /** The number as the form has it, with what parts it from the title. */
    static String number(Block.Heading heading) {
        String number = Composer.numberOf(heading.level(), heading.number());
        return switch (heading.level()) {
            case 1 -> number + " ";
            case 2 -> number + "、";
            default -> number;
        };
    }

    /** The whole heading after some damage. */
    static String printed(Block.Heading heading, Damage damage, Dice dice) {
        if (dice.percent(damage.lostNumbers()) && heading.level() > 1) {
            return heading.title();
        }
        if (dice.percent(damage.wrongNumbers())) {
            return wrong(heading, dice) + heading.title();
        }
        String number = number(heading);
        if (dice.percent(damage.narrow())) {
            number = number.replace('（', '(').replace('）', ')');
        }
        return number + heading.title();
    }

    /** An automatic number that lost its style or began again. */
    private static String wrong(Block.Heading heading, Dice dice) {
        int number = dice.percent(60) ? heading.number() : 1 + dice.below(heading.number());
        return switch (heading.level()) {
            case 1 -> "第" + heading.number() + "部分 ";
            case 2 -> number + "、 ";
            default -> "（" + number + "） ";
        };
    }
}
