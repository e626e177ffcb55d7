package mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The same for each of many things, several at a time. */
final class Parallel {
    private static final long LONGEST_ACT = 300;

    private Parallel() {}

    /** Ends when all are done; the first failure in the order of the things is thrown. */
    static <T> void each(int jobs, List<T> things, Consumer<T> action) {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (T thing : things) {
                futures.add(pool.submit(() -> action.accept(thing)));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            end(pool);
        }
    }

    /** After a failure nothing may go on writing while the caller clears away what was written. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(LONGEST_ACT, TimeUnit.SECONDS)) {
                throw new IllegalStateException("an act does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
