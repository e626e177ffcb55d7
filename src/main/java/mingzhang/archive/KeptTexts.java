package mingzhang.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Equal texts as one object: what stays in memory of ten thousand reports says the same few hundred
 * words over and over. A text that is known is not even decoded. Safe for use by several threads.
 */
final class KeptTexts implements KeptSource.Texts {
    private static final int LONGEST = 400;
    private static final int SLOTS = 1 << 16;
    private static final int TRIES = 4;
    private static final int FACTOR = 31;

    private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(SLOTS);

    private static final class Known {
        private final byte[] utf8;
        private final String text;

        Known(byte[] utf8) {
            this.utf8 = utf8;
            this.text = new String(utf8, StandardCharsets.UTF_8);
        }

        boolean is(byte[] bytes, int from, int length) {
            return Arrays.equals(utf8, 0, utf8.length, bytes, from, from + length);
        }
    }

    @Override
    public String of(byte[] bytes, int from, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        int slot = slot(bytes, from, length);
        for (int i = 0; i < TRIES; i++) {
            int place = (slot + i) % SLOTS;
            Known one = known.get(place);
            if (one == null) {
                Known made = new Known(Arrays.copyOfRange(bytes, from, from + length));
                if (known.compareAndSet(place, null, made)) {
                    return made.text;
                }
                one = known.get(place);
            }
            if (one.is(bytes, from, length)) {
                return one.text;
            }
        }
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    private static int slot(byte[] bytes, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * FACTOR + bytes[i];
        }
        hash ^= hash >>> (Integer.SIZE / 2);
        return (hash & Integer.MAX_VALUE) % SLOTS;
    }
}
