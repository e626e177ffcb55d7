package mingzhang.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import mingzhang.archive.Sha256;

/**
 * Where the lines of a run stand, by the finest cut into shards: so that a shard is merged from
 * slices of all runs, and only when one of them is another than before.
 */
final class RunSlices {
    private static final int RANGES = Shards.MOST;

    /** For each range of hashes where its lines end, in bytes. */
    private final int[] ends;

    /** For each range a hash of its lines, 0 where there are none. */
    private final long[] hashes;

    private RunSlices(int[] ends, long[] hashes) {
        this.ends = ends;
        this.hashes = hashes;
    }

    static RunSlices of(byte[] run) {
        int[] ends = new int[RANGES];
        int range = 0;
        for (int at = 0; at < run.length; ) {
            int tab = next(run, at, '\t');
            String token = new String(run, at, tab - at, StandardCharsets.UTF_8);
            int own = Shards.of(Shards.hash(token), RANGES);
            while (range < own) {
                ends[range++] = at;
            }
            at = next(run, tab, '\n') + 1;
        }
        Arrays.fill(ends, range, RANGES, run.length);
        RunSlices slices = new RunSlices(ends, new long[RANGES]);
        for (int i = 0; i < RANGES; i++) {
            slices.hashes[i] = hash(run, slices.begin(i), ends[i]);
        }
        return slices;
    }

    /** Where the next such byte stands. */
    static int next(byte[] bytes, int from, char c) {
        int at = from;
        while (bytes[at] != c) {
            at++;
        }
        return at;
    }

    private static long hash(byte[] bytes, int from, int to) {
        if (from == to) {
            return 0;
        }
        MessageDigest digest = Sha256.digest();
        digest.update(bytes, from, to - from);
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /** A hash of the lines of a range, 0 where there are none. */
    long hash(int range) {
        return hashes[range];
    }

    /** Where the lines of a range begin. */
    int begin(int range) {
        return range == 0 ? 0 : ends[range - 1];
    }

    /** How long the run is. */
    int length() {
        return ends[RANGES - 1];
    }

    /** The first of the ranges that one of so many shards is made of. */
    static int range(int shard, int count) {
        return shard * (RANGES / count);
    }

    /** Whether bytes are the lines from one range to before another. */
    boolean fits(byte[] lines, int from, int to) {
        if (lines.length != begin(to) - begin(from)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            int base = begin(from);
            if (hash(lines, begin(i) - base, ends[i] - base) != hashes[i]) {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (int i = 0; i < RANGES; i++) {
            out.writeInt(ends[i]);
            out.writeLong(hashes[i]);
        }
        return bytes.toByteArray();
    }

    /** An I/O exception where these are not such bytes. */
    static RunSlices fromBytes(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        RunSlices slices = new RunSlices(new int[RANGES], new long[RANGES]);
        for (int i = 0; i < RANGES; i++) {
            slices.ends[i] = in.readInt();
            slices.hashes[i] = in.readLong();
        }
        return slices;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunSlices slices
                && Arrays.equals(ends, slices.ends)
                && Arrays.equals(hashes, slices.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return length() + " bytes in " + RANGES + " slices";
    }
}
