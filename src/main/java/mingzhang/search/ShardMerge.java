package mingzhang.search;

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

    private final StringBuilder shard = new StringBuilder();
    private final StringBuilder largest = new StringBuilder();

    private ShardMerge() {}

    /** A token and its postings in one bucket. */
    private record Line(int hash, String token, int bucket, String postings) {}

    /**
     * A shard.
     *
     * @param tokens a line for each token
     * @param largest the line of the largest amounts, if it would be here
     */
    record Shard(String tokens, String largest) {}

    /** The buckets' lines in the order of the buckets. */
    static Shard of(List<byte[]> lines) {
        List<Line> all = new ArrayList<>();
        for (int bucket = 0; bucket < lines.size(); bucket++) {
            int number = bucket;
            new String(lines.get(bucket), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> all.add(line(number, line)));
        }
        all.sort(ORDER);
        ShardMerge merge = new ShardMerge();
        merge.lines(all);
        return new Shard(merge.shard.toString(), merge.largest.toString());
    }

    private static Line line(int bucket, String line) {
        String token = line.substring(0, line.indexOf('\t'));
        return new Line(Shards.hash(token), token, bucket, line.substring(token.length() + 1));
    }

    private void lines(List<Line> all) {
        String token = "";
        int bucket = -1;
        for (Line line : all) {
            boolean apart = line.token().equals(Shards.LARGEST);
            StringBuilder out = apart ? largest : shard;
            if (!line.token().equals(token)) {
                end();
                token = line.token();
                bucket = -1;
                shard.append(apart ? "" : token + "\t");
            }
            Postings.number(line.bucket() - bucket, out);
            bucket = line.bucket();
            out.append(line.postings());
        }
        end();
    }

    private void end() {
        if (shard.length() > 0 && shard.charAt(shard.length() - 1) != '\n') {
            shard.append('\n');
        }
    }
}
