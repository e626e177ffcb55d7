package mingzhang.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the accounts of one unit after the other. */
final class Books {
    private final long seed;
    private Optional<Kept> last = Optional.empty();

    /** The books of the unit that came last, in case the next takes its place. */
    private record Kept(String unit, Ledger ledger, Account account) {}

    Books(long seed) {
        this.seed = seed;
    }

    /**
     * What each of the unit's reports is made of; a follower goes on with the books it took over.
     */
    List<Story> stories(SampleUnit unit) {
        Kept kept =
                last.filter(k -> unit.follows().equals(Optional.of(k.unit())))
                        .orElseGet(() -> begin(unit));
        Account before = kept.account();
        List<Story> stories = new ArrayList<>();
        for (int year = unit.first(); year <= unit.last(); year++) {
            Account now = kept.ledger().next().in(year);
            stories.add(new Story(unit, year, now, before));
            before = now;
        }
        last = Optional.of(new Kept(unit.id(), kept.ledger(), before));
        return stories;
    }

    private Kept begin(SampleUnit unit) {
        Ledger ledger = new Ledger(Dice.of(seed, "facts/" + unit.id()), unit.kind());
        return new Kept(unit.id(), ledger, ledger.next());
    }
}
