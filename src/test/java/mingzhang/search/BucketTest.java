package mingzhang.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a bucket is taken as it was, piece by piece, or made again. */
class BucketTest {
    private static final String KEY = Sha256.of(new byte[] {1});

    @TempDir private Path folder;
    private final AtomicInteger made = new AtomicInteger();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Tokens in the order of their shards, as a run has them. */
    private static byte[] run() {
        return utf8(
                IntStream.range(0, 300)
                        .mapToObj(i -> "词" + i)
                        .sorted(
                                Comparator.comparingInt(
                                        token -> Shards.hash(token) ^ Integer.MIN_VALUE))
                        .map(token -> token + "\tposted " + token + "\n")
                        .collect(Collectors.joining()));
    }

    private Pieces make() {
        made.incrementAndGet();
        Map<String, byte[]> pieces = new TreeMap<>();
        pieces.put(BucketIndex.FACTS, utf8("term\t机关运行经费\t2\n"));
        pieces.put(BucketIndex.RUN, run());
        pieces.put(BucketIndex.PACK + "a", utf8("first"));
        pieces.put(BucketIndex.PACK + "b", utf8("second"));
        pieces.put(BucketIndex.SEGMENT + "_0.si", new byte[] {5, 6, 7});
        return new Pieces(pieces);
    }

    private void isWhole() throws IOException {
        Bucket bucket = new Bucket(new KeptFolder(folder), KEY, this::make);
        assertEquals("term\t机关运行经费\t2\n", bucket.facts());
        assertEquals(List.of("a", "b"), bucket.packNames());
        assertEquals(Set.of("a", "b"), bucket.packs().keySet());
        assertArrayEquals(new byte[] {5, 6, 7}, bucket.segment().get("_0.si"));
        assertEquals(RunSlices.of(run()), bucket.slices());
        StringBuilder lines = new StringBuilder();
        try (Bucket.Run open = bucket.open()) {
            for (int shard = 0; shard < 8; shard++) {
                int from = RunSlices.range(shard, 8);
                byte[] slice = open.lines(from, RunSlices.range(shard + 1, 8));
                lines.append(new String(slice, StandardCharsets.UTF_8));
            }
        }
        assertEquals(new String(run(), StandardCharsets.UTF_8), lines.toString());
    }

    @Test
    void whatIsKeptIsNotMadeAgain() throws IOException {
        isWhole();
        isWhole();
        assertEquals(1, made.get());
    }

    @Test
    void whatIsDamagedOrGoneIsMadeAgain() throws IOException {
        isWhole();
        for (Path file : kept()) {
            byte[] whole = Files.readAllBytes(file);
            byte[] damaged = whole.clone();
            damaged[whole.length / 2] ^= 1;
            Files.write(file, damaged);
            isWhole();
            Files.write(file, new byte[] {whole[0]});
            isWhole();
            Files.delete(file);
            isWhole();
            assertArrayEquals(whole, Files.readAllBytes(file), file.toString());
        }
        assertEquals(4, kept().size());
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void aShardIsItsLinesOfAllBuckets() {
        String one = "甲\tA\n乙\tB\n";
        String two = "乙\tC\n" + Shards.LARGEST + "\tL\n";
        ShardMerge.Shard shard = ShardMerge.of(List.of(utf8(one), utf8(""), utf8(two)));
        String first = number(1);
        String third = number(3);
        String skip = number(2);
        assertEquals(
                Set.of("甲\t" + first + "A", "乙\t" + first + "B" + skip + "C"),
                Set.copyOf(text(shard.tokens()).lines().toList()));
        assertEquals(third + "L", text(shard.largest()));
    }

    private static String number(int number) {
        ByteText text = new ByteText(1);
        text.number(number);
        return text(text);
    }

    private static String text(ByteText utf8) {
        return new String(utf8.bytes(), StandardCharsets.UTF_8);
    }
}
