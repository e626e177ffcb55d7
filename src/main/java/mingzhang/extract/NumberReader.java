package mingzhang.extract;

/**
 * Tells a number of the narrative from a year, a date, a list's number, a threshold or a name that
 * carries digits.
 */
final class NumberReader {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_TITLE = 60;

    private final Prose prose;

    NumberReader(Prose prose) {
        this.prose = prose;
    }

    /** What the digits at {@code i} are; {@code start} where a sentence or an entry begins. */
    Token read(int i, boolean start) {
        if (name(i)) {
            return new Token.Other(i, endOfName(i));
        }
        if (start) {
            int list = listNumber(i);
            if (list > i) {
                return new Token.Word(
                        i, list, java.util.Optional.of(Sense.LIST), java.util.List.of());
            }
        }
        Token time = time(i);
        if (time.to() > i) {
            return time;
        }
        return amount(i);
    }

    private Token amount(int i) {
        AmountText number = AmountText.read(prose, i);
        if (!percentBefore(i)) {
            Measured unit = Measured.at(prose, number.to());
            int end = number.to() + unit.word().length();
            int threshold = threshold(end);
            if (threshold > end && unit.type() != Measured.Type.NONE) {
                return new Token.Other(i, threshold);
            }
            return new Token.Amount(i, end, number, unit);
        }
        return new Token.Amount(i, number.to(), number, new Measured(Measured.Type.PERCENT, "", 0));
    }

    private boolean percentBefore(int i) {
        return prose.text().startsWith("百分之", i - 3);
    }

    /** 以上 and the like behind a number: it is a threshold, no statement. */
    private int threshold(int end) {
        int i = end;
        for (String word : new String[] {"（含）", "及", "以上", "以下", "以内", "（含）"}) {
            if (prose.text().startsWith(word, i)) {
                i += word.length();
            }
        }
        String words = prose.text().substring(end, i);
        return words.contains("以") ? i : end;
    }

    // Lists

    /** Behind {@code 1.}, {@code 1、}, {@code 1.1.2}, {@code 1）} at {@code i}, else {@code i}. */
    private int listNumber(int i) {
        int end = i;
        while (digits(end) <= 2) {
            end += digits(end);
            if (prose.at(end) != '.'
                    || !AmountText.digit(prose.at(end + 1))
                    || spaceOrYear(end + 1)) {
                break;
            }
            end++;
        }
        if (AmountText.digit(prose.at(end))) {
            return i;
        }
        char mark = prose.at(end);
        if (".、）".indexOf(mark) >= 0) {
            return unitAlone(end + 1) ? i : end + 1;
        }
        boolean words = han(mark) && "，。；：%".indexOf(mark) < 0;
        return words
                        && (!unitAt(end) || SentenceWording.resemblesUnit(prose, end))
                        && "年月日号".indexOf(mark) < 0
                ? end
                : i;
    }

    /** A unit with nothing but a mark behind it: {@code 12.万元，}. */
    private boolean unitAlone(int i) {
        Measured unit = Measured.at(prose, i);
        char after = prose.at(i + unit.word().length());
        return unit.type() != Measured.Type.NONE && (stops(after) || after == ' ');
    }

    private boolean unitAt(int i) {
        return Measured.at(prose, i).type() != Measured.Type.NONE;
    }

    private boolean spaceOrYear(int i) {
        return prose.spaceBefore(i) || (digits(i) == 4 && prose.at(i + 4) == '年');
    }

    private int digits(int i) {
        int n = 0;
        while (AmountText.digit(prose.at(i + n)) && n < 20) {
            n++;
        }
        return n;
    }

    // Years and dates

    /** A year or date at {@code i}; one without length where there is none. */
    private Token time(int i) {
        int n = digits(i);
        char next = prose.at(i + n);
        if (n == 4 && yearNumber(i)) {
            if (next == '年') {
                int end = i + 5;
                while ("度末底初".indexOf(prose.at(end)) >= 0) {
                    end++;
                }
                return new Token.Year(i, end, number(i, 4));
            }
            if ("-—~至到、和/.".indexOf(next) >= 0 && (yearNumber(i + 5) || tailLength(i + 4) > 0)) {
                return new Token.Other(i, i + 4 + tailLength(i + 4));
            }
            if (comparedBefore(i) || (words(i + 4) && !unitAt(i + 4))) {
                return new Token.Year(i, i + 4, number(i, 4));
            }
        }
        if (n >= 1 && n <= 2) {
            if (next == '月' || next == '日' || next == '号') {
                return new Token.Other(i, i + n + 1);
            }
            if ((next == '-' || (n == 2 && next == '年')) && month(i + n + 1)) {
                return new Token.Other(i, i + n + 1);
            }
        }
        return new Token.Other(i, i);
    }

    private boolean month(int i) {
        return digits(i) > 0 && prose.at(i + digits(i)) == '月';
    }

    private boolean comparedBefore(int i) {
        return "比与较".indexOf(prose.at(i - 1)) >= 0 && !unitAt(i + 4);
    }

    private static boolean stops(char c) {
        return "，。；：、）（%".indexOf(c) >= 0;
    }

    /** How long {@code .12.31}, {@code -12-31} or {@code /12/31} at {@code i} is. */
    private int tailLength(int i) {
        char mark = prose.at(i);
        if ("-/.".indexOf(mark) < 0) {
            return 0;
        }
        int month = digits(i + 1);
        int second = i + 1 + month;
        if (month < 1 || month > 2 || prose.at(second) != mark) {
            return 0;
        }
        int day = digits(second + 1);
        return day == 1 || day == 2 ? second + 1 + day - i : 0;
    }

    private boolean yearNumber(int i) {
        return digits(i) == 4 && number(i, 4) >= FIRST_YEAR && number(i, 4) <= LAST_YEAR;
    }

    private int number(int i, int n) {
        return Integer.parseInt(prose.text().substring(i, i + n));
    }

    // Names

    /** Whether the digits belong to a name: 12345热线, 图1, 〔2019〕1号, 第3位, A4, 7*24小时. */
    private boolean name(int i) {
        char before = prose.at(i - 1);
        int end = endOfName(i);
        char after = prose.at(end);
        boolean plain = end - i == digits(i);
        if ("第图表号〔[【".indexOf(before) >= 0
                || letter(before)
                || (letter(after) && after != 'X')
                || endsWith(i, "附件")
                || endsWith(i, "附图")) {
            return true;
        }
        if (after == '号'
                || after == '表'
                || after == '〕'
                || after == '*'
                || after == '×'
                || before == '*'
                || before == '×') {
            return true;
        }
        if (after == '-' && prose.at(end + 1 + digits(end + 1)) == '表') {
            return true;
        }
        if (prose.quoted(i) && quotedName(end)) {
            return true;
        }
        return plain && (phone(i, end) || titled(i) || bracketedCode(i, end) || clock(i, end));
    }

    private boolean quotedName(int end) {
        Measured unit = Measured.at(prose, end);
        return !unit.money() && unit.type() != Measured.Type.PERCENT;
    }

    private boolean phone(int i, int end) {
        int n = end - i;
        boolean hot = n == 5 && prose.text().startsWith("12", i);
        boolean word = SentenceWording.isCalled(prose, end);
        boolean code = n == 7 && prose.at(i) == '2';
        // 平台 begins like the unit 平.
        return n >= 3 && (word || (!unitAt(end) && (code || (hot && words(end)))));
    }

    /** Whether the text goes on with words. */
    private boolean words(int i) {
        return han(prose.at(i)) && !stops(prose.at(i));
    }

    private static boolean han(char c) {
        return c > '\u2E80';
    }

    /** Inside 《…》. */
    private boolean titled(int i) {
        for (int k = i - 1; k >= 0 && i - k < LONGEST_TITLE; k--) {
            if ("《》".indexOf(prose.at(k)) >= 0) {
                return prose.at(k) == '《';
            }
        }
        return false;
    }

    private boolean bracketedCode(int i, int end) {
        boolean brackets = prose.at(i - 1) == '（' && prose.at(end) == '）';
        int n = end - i;
        return brackets
                && (n <= 2
                        || (prose.at(i) == '2' && (n == 3 || n == 5 || n == 7))
                        || (n == 4 && yearNumber(i)));
    }

    private boolean clock(int i, int end) {
        boolean hours = prose.at(end) == '：' && digits(end + 1) == 2 && digits(i) <= 2;
        boolean minutes =
                prose.at(i - 1) == '：' && AmountText.digit(prose.at(i - 2)) && digits(i) == 2;
        return hours || (minutes && !unitAt(end));
    }

    private int endOfName(int i) {
        int end = i + digits(i);
        while (prose.at(end) == '.' && AmountText.digit(prose.at(end + 1))) {
            end += 1 + digits(end + 1);
        }
        return end;
    }

    private boolean endsWith(int i, String word) {
        return prose.text().startsWith(word, i - word.length());
    }

    private static boolean letter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
