package mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * Numbers for the tokens of a bucket of units, from 0 up, so that each token is one object however
 * often it stands there. Pairs and triples of characters, nearly all that a text has, are looked up
 * without being cut out.
 */
final class TokenNumbers {
    private static final int SHORT = 3;
    private static final int CHAR_BITS = 16;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int FREE = -1;

    private final Map<String, Integer> longer = new HashMap<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<BytesRef> bytes = new ArrayList<>();

    /** Short tokens by their characters, open addressing; a power of two of places. */
    private long[] keys = new long[1 << 12];

    private int[] numbers = free(keys.length);
    private int taken;

    private static int[] free(int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, FREE);
        return numbers;
    }

    int of(String token) {
        return of(token, 0, token.length());
    }

    /** The number of the token that stands there in a text. */
    int of(String text, int from, int to) {
        if (to - from > SHORT) {
            return longer.computeIfAbsent(text.substring(from, to), this::next);
        }
        long key = 1;
        for (int i = from; i < to; i++) {
            key = key << CHAR_BITS | text.charAt(i);
        }
        int at = place(key);
        if (numbers[at] == FREE) {
            at = room(key, at);
            keys[at] = key;
            numbers[at] = next(text.substring(from, to));
        }
        return numbers[at];
    }

    /** A free place for the key; half of all places stay free. */
    private int room(long key, int found) {
        taken++;
        if (taken * 2 <= keys.length) {
            return found;
        }
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = free(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != FREE) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
        return place(key);
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * MIX) >>> 40) & mask;
        while (numbers[at] != FREE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private int next(String token) {
        tokens.add(token);
        bytes.add(new BytesRef(token.getBytes(StandardCharsets.UTF_8)));
        return tokens.size() - 1;
    }

    int count() {
        return tokens.size();
    }

    String token(int number) {
        return tokens.get(number);
    }

    /** The token as Lucene has it. */
    BytesRef bytes(int number) {
        return bytes.get(number);
    }
}
