package mingzhang.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mingzhang.archive.DigitGroups.Between;
import mingzhang.archive.DigitGroups.Group;
import mingzhang.archive.PersonalNumber.Kind;

/**
 * Some groups of digits that may be one number of a person: what they prove by themselves, and what
 * stands around them.
 */
record NumberCandidate(
        String text,
        List<Group> groups,
        int first,
        int last,
        String digits,
        NumberWording wording) {
    private static final List<List<Integer>> MOBILE_SHAPES =
            List.of(
                    List.of(11),
                    List.of(3, 4, 4),
                    List.of(4, 3, 4),
                    List.of(4, 4, 3),
                    List.of(3, 8),
                    List.of(7, 4),
                    List.of(3, 3, 5),
                    List.of(3, 5, 3),
                    List.of(5, 6),
                    List.of(6, 5));

    /** Numbers of a region or line of statutory tables, as a line of its own begins with them. */
    private static final Pattern LINE_CODE = Pattern.compile("2[0-9]{6}|2[0-9]{4}|3[0-9]{4}");

    /** What the number is, if it is a person's. */
    Optional<Kind> kind() {
        if (touchesWord() || isInFraction() || text.startsWith("www.", from())) {
            return Optional.empty();
        }
        boolean named = NumberWording.isRightBefore(wording.code(), text, from());
        if (isIdentity() && !(named && last == first)) {
            return Optional.of(Kind.IDENTITY);
        }
        if (named || isInAddress() || isInLongerCode()) {
            return Optional.empty();
        }
        if (isCard()) {
            return Optional.of(Kind.CARD);
        }
        return isMobile() ? Optional.of(Kind.MOBILE) : Optional.empty();
    }

    PersonalNumber as(Kind kind) {
        boolean dialled = kind == Kind.MOBILE && digits.length() > 11;
        String own = dialled ? digits.substring(digits.length() - 11) : digits;
        int stars = own.length() - 5;
        String masked = own.substring(0, 3) + "*".repeat(stars) + own.substring(3 + stars);
        return new PersonalNumber(kind, from(), to(), masked);
    }

    private int from() {
        return groups.get(first).from();
    }

    private int to() {
        return groups.get(last).to();
    }

    private List<Integer> shape() {
        return groups.subList(first, last + 1).stream().map(g -> g.digits().length()).toList();
    }

    private boolean joinedBy(Between between) {
        return IntStream.rangeClosed(first + 1, last)
                .anyMatch(i -> groups.get(i).between() == between);
    }

    private boolean isIdentity() {
        boolean old =
                last == first
                        && NumberProof.isOldIdentity(digits, wording)
                        && NumberWording.isNear(wording.identity(), text, from());
        return old || NumberProof.isIdentity(digits, wording);
    }

    private boolean isCard() {
        if (!NumberProof.isCard(digits, wording)) {
            return false;
        }
        if (last == first || NumberWording.isNear(wording.card(), text, from())) {
            return true;
        }
        return joinedBy(Between.LINE) ? last == first + 1 && isInProse() : isPrintedAsCard();
    }

    /** In fours, or the bank's six digits and the rest. */
    private boolean isPrintedAsCard() {
        List<Integer> shape = shape();
        List<Integer> fours = shape.subList(0, shape.size() - 1);
        int rest = shape.get(shape.size() - 1);
        boolean inFours = fours.stream().allMatch(n -> n == 4) && rest <= 4;
        return (inFours && !isInColumns())
                || (shape.size() == 2 && shape.get(0) == 6)
                || shape.equals(List.of(4, 6, 5));
    }

    private boolean isMobile() {
        boolean dialled =
                last == first
                        && digits.length() > 11
                        && digits.substring(0, digits.length() - 11).matches("86|086|0086|0");
        String number = dialled ? digits.substring(digits.length() - 11) : digits;
        if (!NumberProof.isMobile(number) || isAmount()) {
            return false;
        }
        if (last == first) {
            return !dialled || digits.charAt(0) != '0' || digits.length() > 12 || isCalled();
        }
        if (isSpelledOut()) {
            return true;
        }
        if (!MOBILE_SHAPES.contains(shape()) && !isCalled() && !joinedBy(Between.LINE)) {
            return false;
        }
        return joinedBy(Between.LINE) ? isBrokenMobile() : !isInColumns() || isCalled();
    }

    /**
     * Digit by digit, one space between any two of them, and no further digit in that row: a row of
     * counts has others beside it, or wider gaps.
     */
    private boolean isSpelledOut() {
        boolean even =
                IntStream.rangeClosed(first + 1, last)
                        .allMatch(
                                i ->
                                        groups.get(i).between() == Between.SPACE
                                                && groups.get(i).from()
                                                        == groups.get(i - 1).to() + 1);
        boolean alone =
                (first == 0 || groups.get(first).between() == Between.APART)
                        && (last + 1 == groups.size()
                                || groups.get(last + 1).between() == Between.APART);
        return even && alone && shape().stream().allMatch(length -> length == 1);
    }

    /** Numbers one below the other are cells of a table far more often than a broken number. */
    private boolean isBrokenMobile() {
        boolean title = to() < text.length() && isTitle(text.charAt(to()));
        boolean code = title && LINE_CODE.matcher(groups.get(last).digits()).matches();
        return isCalled() || (last == first + 1 && isInProse() && !code);
    }

    /** What follows the code of a line: its name, or the space before it. */
    private static boolean isTitle(char c) {
        return Character.isLetter(c) || Character.isSpaceChar(c) || c == '\t';
    }

    private boolean isCalled() {
        return NumberWording.isNear(wording.mobile(), text, from());
    }

    /** Whether words stand before the number in its own line. */
    private boolean isInProse() {
        for (int i = from() - 1; i >= 0 && !isLineEnd(text.charAt(i)); i--) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }

    /** Whether the groups stand in a row of further numbers. */
    private boolean isInColumns() {
        boolean before = first > 0 && groups.get(first).between() == Between.SPACE;
        boolean after = last + 1 < groups.size() && groups.get(last + 1).between() == Between.SPACE;
        return (before && isColumn(groups.get(first - 1).digits()))
                || (after && isColumn(groups.get(last + 1).digits()));
    }

    private static boolean isColumn(String digits) {
        return digits.length() >= 3 && !digits.matches("1[3-9][0-9]");
    }

    /** A part of a longer number with hyphens, unless the part before it is a country's. */
    private boolean isInLongerCode() {
        boolean before =
                first > 0
                        && groups.get(first).between() == Between.HYPHEN
                        && !groups.get(first - 1).digits().matches("(00)?86");
        boolean after =
                last + 1 < groups.size()
                        && groups.get(last + 1).between() == Between.HYPHEN
                        && groups.get(last + 1).digits().length() > 4;
        return (before || after) && !isCalled();
    }

    /** Whether the digits go on those of a fraction that a line break cut. */
    private boolean isInFraction() {
        boolean goesOn =
                first > 0
                        && groups.get(first).between() == Between.LINE
                        && groups.get(first - 1).fraction()
                        && groups.get(first - 1).digits().length() > 4;
        boolean isWhole =
                to() + 1 < text.length()
                        && (text.charAt(to()) == '.' || text.charAt(to()) == '．')
                        && Character.isDigit(text.charAt(to() + 1));
        return goesOn || isWhole;
    }

    private boolean isAmount() {
        int after = to();
        while (after < text.length() && after - to() < 2 && text.charAt(after) == ' ') {
            after++;
        }
        int at = after;
        boolean counted = wording.amounts().stream().anyMatch(unit -> text.startsWith(unit, at));
        boolean priced = from() > 0 && "¥￥$".indexOf(text.charAt(from() - 1)) >= 0;
        return counted || priced;
    }

    /** Letters that touch the digits make them part of a name, a hash or a code. */
    private boolean touchesWord() {
        if (to() < text.length() && isLatin(text.charAt(to()))) {
            return true;
        }
        int begin = from();
        while (begin > 0 && from() - begin < 12 && isLatin(text.charAt(begin - 1))) {
            begin--;
        }
        String letters = text.substring(begin, from()).toLowerCase(Locale.ROOT);
        return !letters.isEmpty() && !wording.letters().contains(letters);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private boolean isInAddress() {
        int begin = from();
        while (begin > 0 && from() - begin < 300 && isOfAddress(text.charAt(begin - 1))) {
            begin--;
        }
        String before = text.substring(begin, from());
        return before.contains("://") || before.startsWith("www.");
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7f && c != '"' && c != '<' && c != '>';
    }
}
