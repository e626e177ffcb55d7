package mingzhang.extract;

/** Where a sentence that tells reasons goes on stating figures. */
final class Resumption {
    private Resumption() {}

    /** Whether the sentence behind {@code i} counts what only one name stands for. */
    static boolean countsNext(Passage passage, int i) {
        for (int k = i + 1; k < passage.tokens().size() && !passage.is(k, Sense.STOP); k++) {
            if (passage.token(k) instanceof Token.Word word && counts(passage, k, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows names an item of the same measure with its amount. */
    static boolean names(Passage passage, int i, Topic topic) {
        int k = i + 1;
        while (passage.is(k, Sense.LIST)
                || passage.is(k, Sense.OF_WHICH)
                || passage.is(k, Sense.COLON)
                || passage.token(k) instanceof Token.Year
                || passage.is(k, Sense.COMMA)) {
            k++;
        }
        boolean named =
                passage.token(k) instanceof Token.Path
                        || (passage.token(k) instanceof Token.Word word && topic.sameMeasure(word));
        int amount = k + 1;
        while (passage.filler(amount)
                || passage.is(amount, Sense.COLON)
                || passage.is(amount, Sense.DECIDED)
                || passage.is(amount, Sense.BUDGET)) {
            amount++;
        }
        return named && passage.token(amount) instanceof Token.Amount;
    }

    /**
     * 原因是…；年末结转和结余 A 万元，较上年…: an amount that is compared is no reason, and what changed is that,
     * whatever it is called.
     */
    static boolean compared(Passage passage, int i) {
        int amount = passage.skipFillers(i + 2);
        return passage.token(i + 1) instanceof Token.Word word
                && (passage.is(i + 1, Sense.NAMELESS) || !word.labels().isEmpty())
                && stated(passage, i + 1)
                && passage.is(amount + 1, Sense.COMMA)
                && passage.is(amount + 2, Sense.COMPARED);
    }

    /** 原因是…，与上年相比减少 A 万元，下降 B%: difference and rate together are no reason. */
    static boolean compares(Passage passage, int i) {
        int k = i + 1;
        while (passage.filler(k)
                || passage.is(k, Sense.PREVIOUS)
                || passage.is(k, Sense.DECIDED)
                || passage.token(k) instanceof Token.Year) {
            k++;
        }
        k = passage.is(k, Sense.COMMA) ? passage.skipFillers(k + 1) : k;
        int rate = passage.skipFillers(k + 2);
        rate = passage.is(rate, Sense.COMMA) ? passage.skipFillers(rate + 1) : rate;
        boolean begins = passage.is(i - 1, Sense.COMMA) || passage.is(i - 1, Sense.CLAUSE);
        return begins
                && moves(passage, k, Measured.Type.MONEY)
                && moves(passage, rate, Measured.Type.PERCENT);
    }

    private static boolean moves(Passage passage, int i, Measured.Type type) {
        return (passage.is(i, Sense.INCREASE) || passage.is(i, Sense.DECREASE))
                && passage.token(passage.skipFillers(i + 1)) instanceof Token.Amount amount
                && amount.measured().type() == type;
    }

    /** Whether a budget's money stands at {@code i} and the rate that is of it right behind. */
    static boolean ofBudget(Passage passage, int i) {
        return passage.token(i) instanceof Token.Amount budget
                && budget.measured().money()
                && passage.prose().text().startsWith("的", budget.to())
                && passage.token(i + 1).to() == budget.to() + 1
                && passage.token(i + 2) instanceof Token.Amount rate
                && rate.number().doubt() == AmountText.Doubt.NONE
                && rate.measured().type() == Measured.Type.PERCENT;
    }

    /** Whether money stands directly behind the name. */
    static boolean stated(Passage passage, int i) {
        return passage.token(passage.skipFillers(i + 1)) instanceof Token.Amount amount
                && amount.measured().money();
    }

    /** 主要用于…，公务用车保有量为 9 辆: a name that counts nothing else, with its count. */
    static boolean counts(Passage passage, int i, Token.Word word) {
        return passage.token(passage.skipFillers(i + 1)) instanceof Token.Amount amount
                && amount.measured().type() == Measured.Type.COUNT
                && word.labels().stream()
                        .filter(Meaning::strong)
                        .anyMatch(l -> l.counters().contains(amount.measured().word()));
    }

    /** 经批准购置的1辆公务用车: the count stands between two names, of which the second says of what. */
    static boolean countsNext(Passage passage, int i, Token.Word word) {
        if (word.labels().stream().allMatch(l -> l.counters().isEmpty())) {
            return false;
        }
        int number = passage.skipFillers(i + 1);
        return passage.token(number) instanceof Token.Amount amount
                && amount.measured().type() == Measured.Type.COUNT
                && counted(word, amount)
                && passage.token(number + 1) instanceof Token.Word behind
                && counted(behind, amount);
    }

    private static boolean counted(Token.Word word, Token.Amount amount) {
        return word.labels().stream()
                .anyMatch(l -> l.counters().contains(amount.measured().word()));
    }

    /** Whether a budget is what a comparison is with, its name between: 比 2022 年“三公”经费年初预算数. */
    static boolean namesBudget(Passage passage, int from) {
        int k = from;
        boolean named = false;
        while (passage.token(k) instanceof Token.Word word
                && (passage.filler(k) || (word.sense().isEmpty() && !word.labels().isEmpty()))) {
            named |= !word.labels().isEmpty();
            k++;
        }
        return named && passage.is(k, Sense.BUDGET);
    }

    /** 主要用于…，年初预算9万元，完成预算的95%: budget or completion with its number is no use. */
    static boolean budgets(Passage passage, int i) {
        int k = passage.skipFillers(i + 1);
        Measured.Type type =
                passage.is(k, Sense.COMPLETED) ? Measured.Type.PERCENT : Measured.Type.MONEY;
        return (passage.is(k, Sense.BUDGET) || passage.is(k, Sense.COMPLETED))
                && passage.token(passage.skipFillers(k + 1)) instanceof Token.Amount amount
                && amount.measured().type() == type;
    }

    /** 决算数大于预算数5万元: what stands behind is the difference, not the budget. */
    static boolean exceeds(Passage passage, int i) {
        return SentenceWording.exceeds(passage.prose(), passage.token(i).from());
    }
}
