package mingzhang.extract;

/** The numbers of lists at the beginning of a paragraph or entry. */
final class ListNumbers {
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨";
    private static final String DIGITS = "0123456789一二三四五六七八九十" + CIRCLED;

    private ListNumbers() {}

    /** Behind {@code （1）}, {@code 1.}, {@code 一、}, {@code ①}. */
    static int behind(Prose prose, int start) {
        int i = start;
        boolean bracket = prose.at(i) == '（';
        i += bracket ? 1 : 0;
        int digits = i;
        while (DIGITS.indexOf(prose.at(i)) >= 0 && i - digits < 3) {
            i++;
        }
        boolean closed =
                i > digits && (bracket ? prose.at(i) == '）' : ".、）".indexOf(prose.at(i)) >= 0);
        boolean circled = i > digits && CIRCLED.indexOf(prose.at(digits)) >= 0;
        return closed ? i + 1 : circled ? digits + 1 : start;
    }
}
