package mingzhang.extract;

/**
 * A heading's words without its number, as the form compares them.
 *
 * @param bare without white space, quotation marks, a remark in brackets at the end, and all that
 *     stands up to its year
 * @param introduced whether it began with 关于 or names a year, so that a unit's name may stand in
 *     front
 */
record Title(String bare, boolean introduced) {
    private static final int LONGEST = 40;
    private static final String DROPPED = "“”\"‘’'「」『』·*#_—－-";
    private static final String CLOSING = "。：:；;、.．，,！";

    /** The title in {@code text}, which begins behind the label. */
    static Title of(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length() && kept.length() <= 4 * LONGEST; i++) {
            char c = text.charAt(i);
            if (!Label.isSpace(c) && DROPPED.indexOf(c) < 0) {
                kept.append(c);
            }
        }
        String bare = withoutRemark(trimEnd(kept.toString()));
        boolean introduced = bare.startsWith("关于");
        int year = yearEnd(bare);
        return new Title(bare.substring(year), introduced || year > 0);
    }

    /** Whether it holds no sentence and no number, and is no longer than a title. */
    boolean isPlain() {
        return !bare.isEmpty()
                && bare.length() <= LONGEST
                && bare.chars().noneMatch(c -> Character.isDigit(c) || "，。；：:;,！？".indexOf(c) >= 0);
    }

    private static String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String withoutRemark(String text) {
        if (text.isEmpty() || ")）".indexOf(text.charAt(text.length() - 1)) < 0) {
            return text;
        }
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        return open > 0 ? text.substring(0, open) : text;
    }

    /** Where 2020年, 2020年度 ends; 0 where the title names no year. */
    private static int yearEnd(String text) {
        int at = 0;
        while (at + 4 < text.length() && at <= LONGEST) {
            int end = Numerals.arabicEnd(text, at);
            if (end - at == 4 && end < text.length() && text.charAt(end) == '年') {
                return text.startsWith("度", end + 1) ? end + 2 : end + 1;
            }
            if ("。；，".indexOf(text.charAt(at)) >= 0) {
                return 0;
            }
            at = Math.max(end, at + 1);
        }
        return 0;
    }
}
