package mingzhang.site;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that several pages are made from, each of which asks for it once: the first has it made,
 * the last lets it go, so that memory holds what is being worked on and not all of it. Safe for use
 * by several threads.
 */
final class Shared<T> implements Supplier<T> {
    private final Supplier<T> making;
    private final int askers;
    private int left;
    private Optional<T> made = Optional.empty();

    /**
     * A value to be made.
     *
     * @param askers how many pages ask; whoever asks beyond that has it made anew
     */
    Shared(int askers, Supplier<T> making) {
        this.making = making;
        this.askers = askers;
        this.left = askers;
    }

    @Override
    public synchronized T get() {
        T value = made.orElseGet(making);
        left = left > 0 ? left - 1 : askers - 1;
        made = left > 0 ? Optional.of(value) : Optional.empty();
        return value;
    }
}
