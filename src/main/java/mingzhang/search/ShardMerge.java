package mingzhang.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Merges the lines that all buckets have for one shard. */
final class ShardMerge {
    private static final Comparator<Line> ORDER =
            Comparator.<Line>comparingInt(line -> line.hash() ^ Integer.MIN_VALUE)
                    .thenComparing(Line::token)
                    .thenComparing(Line::bucket);

    private final ByteText shard = new ByteText(1 << 14);
    private final ByteText largest = new ByteText(1 << 8);

    private ShardMerge() {}

    /** A token and its postings in one bucket. */
    private record Line(int hash, String token, int bucket, ByteBuffer postings) {}

    /**
     * A shard, in UTF-8.
     *
     * @param tokens a line for each token
     * @param largest the line of the largest amounts, if it would be here
     */
    record Shard(ByteText tokens, ByteText largest) {}

    /** The buckets' lines in the order of the buckets. */
    static Shard of(List<byte[]> lines) {
        List<Line> all = new ArrayList<>();
        for (int bucket = 0; bucket < lines.size(); bucket++) {
            read(bucket, lines.get(bucket), all);
        }
        all.sort(ORDER);
        ShardMerge merge = new ShardMerge();
        merge.lines(all);
        return new Shard(merge.shard, merge.largest);
    }

    private static void read(int bucket, byte[] lines, List<Line> to) {
        for (int at = 0; at < lines.length; ) {
            int tab = RunSlices.next(lines, at, '\t');
            int end = RunSlices.next(lines, tab, '\n');
            String token = new String(lines, at, tab - at, StandardCharsets.UTF_8);
            ByteBuffer postings = ByteBuffer.wrap(lines, tab + 1, end - tab - 1);
            to.add(new Line(Shards.hash(token), token, bucket, postings));
            at = end + 1;
        }
    }

    private void lines(List<Line> all) {
        String token = "";
        int bucket = -1;
        for (Line line : all) {
            boolean apart = line.token().equals(Shards.LARGEST);
            ByteText out = apart ? largest : shard;
            if (!line.token().equals(token)) {
                end();
                token = line.token();
                bucket = -1;
                shard.put(apart ? "" : token + "\t");
            }
            out.number(line.bucket() - bucket);
            bucket = line.bucket();
            out.put(line.postings());
        }
        end();
    }

    private void end() {
        if (!shard.isEmpty() && !shard.endsWith('\n')) {
            shard.put('\n');
        }
    }
}
