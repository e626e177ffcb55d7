package mingzhang.extract;

/** The numbers of lists at the beginning of a paragraph or entry. */
final class ListNumbers {
    private static final String DIGITS = "0123456789一二三四五六七八九十";

    private ListNumbers() {}

    /** ①, ⑴, ㈠: numbers that are one sign. */
    static boolean circled(char c) {
        return (c >= '①' && c <= '⒇') || (c >= '㈠' && c <= '㈩') || (c >= '❶' && c <= '❿');
    }

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
        boolean circled = !bracket && circled(prose.at(digits));
        return closed ? i + 1 : circled ? digits + 1 : start;
    }
}
