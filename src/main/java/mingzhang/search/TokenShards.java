package mingzhang.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import mingzhang.archive.Sha256;

/**
 * The shards of tokens: each is merged only where a bucket's lines for it are others than before.
 */
final class TokenShards {
    private static final int KEY = 16;

    private final List<Bucket> buckets;
    private final BrowserParts parts;
    private final String program;
    private final int count;
    private final int largest;

    /**
     * The shards of all buckets.
     *
     * @param program changes whenever shards are written differently
     */
    TokenShards(List<Bucket> buckets, BrowserParts parts, String program) {
        this.buckets = List.copyOf(buckets);
        this.parts = parts;
        this.program = program;
        long bytes = buckets.stream().mapToLong(bucket -> bucket.slices().length()).sum();
        this.count = Shards.count(bytes);
        this.largest = Shards.of(Shards.hash(Shards.LARGEST), count);
    }

    int count() {
        return count;
    }

    /** The numbers of the shards that the published site does not have as they would be. */
    List<Integer> keep() {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (!parts.keep(names(i), key(i))) {
                changed.add(i);
            }
        }
        return changed;
    }

    private List<String> names(int shard) {
        String name = "token/" + shard;
        return shard == largest ? List.of(name, "largest") : List.of(name);
    }

    private String key(int shard) {
        MessageDigest digest = Sha256.digest();
        digest.update(
                (program + " " + count + " " + shard)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        int from = RunSlices.range(shard, count);
        int to = RunSlices.range(shard + 1, count);
        ByteBuffer hashes = ByteBuffer.allocate((to - from) * Long.BYTES);
        for (Bucket bucket : buckets) {
            hashes.clear();
            for (int i = from; i < to; i++) {
                hashes.putLong(bucket.slices().hash(i));
            }
            digest.update(hashes.array());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, KEY);
    }

    /** Merges a shard and puts it. */
    void put(int shard, List<Bucket.Run> runs) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        for (Bucket.Run run : runs) {
            lines.add(run.lines(RunSlices.range(shard, count), RunSlices.range(shard + 1, count)));
        }
        ShardMerge.Shard merged = ShardMerge.of(lines);
        String key = key(shard);
        parts.put("token/" + shard, key, merged.tokens().bytes());
        if (shard == largest) {
            parts.put("largest", key, merged.largest().bytes());
        }
    }
}
