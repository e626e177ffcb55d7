package mingzhang.check;

/**
 * Which characters a text has, as it is written or with narrow digits. One look tells whether it
 * may have a character, since some share a place, or surely has not.
 */
final class Letters {
    /** A power of two; neighbours in the code never share a place. */
    private static final int PLACES = 1 << 10;

    private final long[] places = new long[PLACES / Long.SIZE];

    private Letters() {}

    static Letters of(String text, String narrow) {
        Letters letters = new Letters();
        letters.add(text);
        if (!narrow.equals(text)) {
            letters.add(narrow);
        }
        return letters;
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            int place = place(text.charAt(i));
            places[place / Long.SIZE] |= 1L << place;
        }
    }

    /** False only where the text does not have the character. */
    boolean mayHave(char c) {
        int place = place(c);
        return (places[place / Long.SIZE] & 1L << place) != 0;
    }

    private static int place(char c) {
        return c & PLACES - 1;
    }
}
