package mingzhang.search;

/**
 * An entry as queries look at it.
 *
 * @param entry without its texts
 * @param title folded
 * @param text folded
 * @param heading whether it is a heading itself
 */
record ReadEntry(SearchEntry entry, String title, String text, boolean heading) {

    /** What both texts come to. */
    int length() {
        return title.equals(text) ? text.length() : title.length() + 1 + text.length();
    }

    /** Both texts; a passage below a heading is known by it. */
    String whole() {
        return title.equals(text) ? text : title + Folding.BREAK + text;
    }
}
