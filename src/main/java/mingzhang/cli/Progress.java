package mingzhang.cli;

import java.util.function.IntConsumer;

/** One line on a terminal: what is being done, how much of it, and how long it will take. */
final class Progress implements IntConsumer {
    private static final long EVERY = 100_000_000L;

    private final Console console;
    private final String word;
    private final int total;
    private final long start = System.nanoTime();
    private long shown;

    Progress(Console console, String word, int total) {
        this.console = console;
        this.word = word;
        this.total = total;
    }

    @Override
    public synchronized void accept(int done) {
        long now = System.nanoTime();
        if (now - shown < EVERY && shown != 0) {
            return;
        }
        shown = now;
        long left = done == 0 ? 0 : (now - start) / done * (total - done) / 1_000_000_000L;
        console.progress(console.words().get("command.progress." + word, done, total, left));
    }
}
