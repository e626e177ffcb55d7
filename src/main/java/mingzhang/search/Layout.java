package mingzhang.search;

/**
 * How the browser's parts are cut. Powers of two, so that a growing archive halves its parts but
 * seldom and changes few of them otherwise.
 *
 * @param shards of tokens
 * @param buckets of units, at most 64
 * @param groups of sections and of measures, at most 16
 */
record Layout(int shards, int buckets, int groups) {
    private static final int UNITS_IN_BUCKET = 32;
    private static final int MOST_BUCKETS = 64;
    private static final int MOST_GROUPS = 16;
    private static final int MOST_SHARDS = 4096;
    private static final long PACK_SIZE = 24_000;
    private static final long SHARD_SIZE = 16_000;

    static Layout of(int units, int years, long textSize, long tokenSize) {
        int buckets = power((units + UNITS_IN_BUCKET - 1) / UNITS_IN_BUCKET, MOST_BUCKETS);
        long inPacks = textSize / Math.max(1, (long) years * buckets);
        int groups = power(inPacks / PACK_SIZE, MOST_GROUPS);
        return new Layout(power(tokenSize / SHARD_SIZE, MOST_SHARDS), buckets, groups);
    }

    private static int power(long atLeast, int most) {
        int power = 1;
        while (power < atLeast && power < most) {
            power *= 2;
        }
        return power;
    }

    int shard(String token) {
        return Math.floorMod(token.hashCode(), shards);
    }

    /** Units of neighbouring buckets share packs, so that packs can be written in index order. */
    int bucket(String unit) {
        return SearchEntry.bucket(unit) / (MOST_BUCKETS / buckets);
    }

    /** The pack that a group of a report is in. */
    String pack(String unit, int year, int group) {
        String cut =
                group == SearchEntry.OTHERS
                        ? "o"
                        : group < SearchEntry.FIGURES
                                ? "p" + (group & (groups - 1))
                                : "f" + ((group - SearchEntry.FIGURES) & (groups - 1));
        return "pack/" + year + "-" + bucket(unit) + "-" + cut;
    }
}
