package mingzhang;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** What work on the thread that asks for it costs the processor, however busy the machine is. */
public final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** Nanoseconds that the work takes. */
    public static long of(Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - begin;
    }

    /** What the work makes, which must not take longer. */
    public static <T> T atMost(int seconds, String what, Supplier<T> work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        T made = work.get();
        long worked = THREADS.getCurrentThreadCpuTime() - begin;
        assertTrue(
                worked < seconds * 1_000_000_000L, () -> what + " took ms " + worked / 1_000_000);
        return made;
    }
}
