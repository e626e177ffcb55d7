package mingzhang.search;

/** Which of a power of two shards a token is in. More shards cut each in two. */
final class Shards {
    /** Under this token: the largest amounts, in a part of their own. */
    static final String LARGEST = "@largest";

    /** No archive has more. */
    static final int MOST = 8192;

    private static final long SIZE = 12_000;
    private static final int MIX = 0x45d9f3b;

    private Shards() {}

    /** How many shards for so many bytes of tokens and postings. */
    static int count(long bytes) {
        int count = 1;
        while (count < MOST && bytes / count > SIZE) {
            count *= 2;
        }
        return count;
    }

    /** Unsigned; tokens in the order of this number are in the order of their shards. */
    static int hash(String token) {
        int hash = home(token).hashCode();
        hash = (hash ^ (hash >>> 16)) * MIX;
        return hash ^ (hash >>> 15);
    }

    static int of(int hash, int count) {
        return count == 1 ? 0 : hash >>> Integer.numberOfLeadingZeros(count - 1);
    }

    /**
     * All that is asked of one item of a measure, or of one name and its first characters, is
     * together.
     */
    private static String home(String token) {
        return switch (token.charAt(0)) {
            case '@' -> item(token);
            case '^' -> Tokens.cover(token.substring(1)).stream().findFirst().orElse(token);
            default -> token;
        };
    }

    /** {@code @measure|item} of all its parts; how it grew, and how it fell, is asked for apart. */
    private static String item(String token) {
        int end = token.lastIndexOf('~');
        return end < 0 ? token : token.substring(0, end).replace("|*", "|");
    }
}
