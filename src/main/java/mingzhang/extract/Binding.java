package mingzhang.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the words of a sentence read so far say about the next number: what it is about, what it is
 * expected to be, and the year compared with. A new sentence begins with a new binding.
 */
final class Binding {
    /** What the sentence is about; empty list: something that belongs to no measure. */
    Optional<List<Meaning>> target = Optional.empty();

    Expect expect = Expect.NOTHING;
    Mode mode = Mode.STATING;

    /** Where the words begin that name the next number. */
    int quoteFrom;

    OptionalInt base = OptionalInt.empty();
    boolean againstBudget;
    boolean earlier;
    boolean each;
    boolean none;

    /** Words that are not the form's stand before the number in its phrase. */
    boolean stray;

    /** Several things have been named since the last comparison; which one is meant is unclear. */
    boolean severalNamed;

    boolean compared;

    /** Whether the last number was a budget's money, which 其中 then divides. */
    boolean budgeted;

    /** The parts that are named are a budget's: 年初预算9万元，其中基本支出6万元. */
    boolean budgetParts;

    /** A name has run into a number; none of the phrase can be told. */
    boolean broken;

    /** The things whose amounts were stated since the last comparison. */
    final Set<Meaning> group = new HashSet<>();

    /** What was counted last, whose sentence may go on with people or visits. */
    Optional<Meaning> counted = Optional.empty();

    private final List<Saved> brackets = new ArrayList<>();

    private record Saved(
            Optional<List<Meaning>> target,
            Expect expect,
            Mode mode,
            int quoteFrom,
            boolean stray) {}

    void name(List<Meaning> labels, int from) {
        target = Optional.of(labels);
        Expect stated = budgetParts ? Expect.BUDGET : Expect.AMOUNT;
        expect = earlier ? Expect.EARLIER : stated;
        quoteFrom = from;
        counted = Optional.empty();
        stray = false;
        each = false;
        severalNamed = false;
        if (compared) {
            group.clear();
            compared = false;
        }
    }

    void expect(Expect next, int from) {
        expect = next;
        quoteFrom = from;
    }

    void forget() {
        expect = Expect.NOTHING;
    }

    /** A comma: what was expected did not come. */
    void pause() {
        forget();
        earlier = false;
        none = false;
        stray = false;
        broken = false;
    }

    void open() {
        brackets.add(new Saved(target, expect, mode, quoteFrom, stray));
        forget();
    }

    void close() {
        if (!brackets.isEmpty()) {
            Saved saved = brackets.remove(brackets.size() - 1);
            target = saved.target();
            expect = saved.expect();
            mode = saved.mode();
            quoteFrom = saved.quoteFrom();
            stray = saved.stray();
        }
    }

    /** What the words around the bracket are about, inside one. */
    Optional<List<Meaning>> outside() {
        return brackets.isEmpty() ? Optional.empty() : brackets.get(brackets.size() - 1).target();
    }
}
