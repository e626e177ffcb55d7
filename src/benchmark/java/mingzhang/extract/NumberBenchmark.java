package mingzhang.extract;

import java.util.List;
import java.util.concurrent.TimeUnit;
import mingzhang.document.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to read a number in any of the ways that reports write it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NumberBenchmark {
    private final List<Prose> numbers =
            List.of("1,992.73万元", "１９９２．７３万元", "12.5%", "0.00", "-3.20", "185批次", "2 025.69 万元")
                    .stream()
                    .map(text -> Prose.of(SourceText.of(text, 1, 1)))
                    .toList();

    /** All of them, one after the other. */
    @Benchmark
    public void numbers(Blackhole hole) {
        numbers.forEach(number -> hole.consume(AmountText.read(number, 0)));
    }
}
