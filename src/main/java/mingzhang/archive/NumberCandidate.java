package mingzhang.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import mingzhang.archive.DigitGroups.Between;
import mingzhang.archive.PersonalNumber.Kind;

/**
 * Some groups of digits that may be one number of a person: what they prove by themselves, and what
 * stands around them.
 */
record NumberCandidate(GroupRow row, String digits, NumberWording wording) {
    /** What the number is, if it is a person's. */
    Optional<Kind> kind() {
        if (row.isInFraction() || row.text().startsWith("www.", row.from())) {
            return Optional.empty();
        }
        boolean named = wording.isCode(row.text(), row.from()) && !wording.names().isBeside(row);
        boolean touching = touchesWord();
        if (isIdentity() && !(named && row.shape().size() == 1) && !(touching && isSplit())) {
            return Optional.of(Kind.IDENTITY);
        }
        if (touching || named || isInAddress() || (row.isInLongerCode() && !isCalled())) {
            return Optional.empty();
        }
        if (isCard() && !isRowOf(wording.card())) {
            return Optional.of(Kind.CARD);
        }
        return isMobile() && !isRowOf(wording.mobile())
                ? Optional.of(Kind.MOBILE)
                : Optional.empty();
    }

    PersonalNumber as(Kind kind) {
        boolean dialled = kind == Kind.MOBILE && digits.length() > 11;
        String own = dialled ? digits.substring(digits.length() - 11) : digits;
        int stars = own.length() - 5;
        String masked = own.substring(0, 3) + "*".repeat(stars) + own.substring(3 + stars);
        return new PersonalNumber(kind, row.from(), row.to(), masked);
    }

    /** Eighteen digits in one piece prove so much that letters may touch them. */
    private boolean isSplit() {
        return digits.length() < 18 || row.shape().size() > 1;
    }

    private boolean isIdentity() {
        if (row.isJoinedBy(Between.CELL) && !cells().isIdentity()) {
            return false;
        }
        boolean old =
                row.shape().size() == 1
                        && NumberProof.isOldIdentity(digits, wording)
                        && NumberWording.isNear(wording.identity(), List.of(), row);
        return old || NumberProof.isIdentity(digits, wording);
    }

    private InCells cells() {
        return new InCells(row, wording);
    }

    private boolean isCard() {
        if (!NumberProof.isCard(digits, wording) || nextLine().isAnother()) {
            return false;
        }
        boolean called = NumberWording.isNear(wording.card(), wording.other(), row);
        if (row.shape().size() == 1) {
            return called || !isCode(number -> NumberProof.isCard(number, wording));
        }
        if (row.isJoinedBy(Between.CELL)) {
            return cells().isCard(called);
        }
        if (row.isJoinedBy(Between.LINE)) {
            return isBrokenInProse()
                    || cells().isBroken(PrintedShape::isCard)
                    || cells().isLongAlone()
                    || (called && row.isIn(PrintedShape::isCard));
        }
        return isPrintedAsCard() || (called && !beside().isAmong());
    }

    /** Several numbers behind what is counted or paid are its columns; no hyphens part those. */
    private boolean isRowOf(List<String> names) {
        boolean columns = row.isJoinedBy(Between.SPACE) || row.isJoinedBy(Between.CELL);
        return columns
                && row.isBehindWord()
                && !wording.names().isBeside(row)
                && NumberWording.isRightBefore(wording.items(), row.text(), row.from())
                && !NumberWording.isNear(names, wording.other(), row);
    }

    private boolean isCode(Predicate<String> proves) {
        return new NumbersAlike(row, proves).areCodes();
    }

    private NumbersBeside beside() {
        return new NumbersBeside(row);
    }

    private NextLine nextLine() {
        return new NextLine(row, wording);
    }

    private boolean isPrintedAsCard() {
        if (row.isDigitByDigit()) {
            return row.isSpelledOut();
        }
        boolean columns = PrintedShape.isInFours(row.shape()) && beside().isAmong();
        return PrintedShape.isCard(row.shape()) && !columns;
    }

    private boolean isMobile() {
        boolean dialled =
                row.shape().size() == 1
                        && digits.length() > 11
                        && digits.substring(0, digits.length() - 11).matches("86|086|0086|0");
        String number = dialled ? digits.substring(digits.length() - 11) : digits;
        if (!NumberProof.isMobile(number) || isAmount() || nextLine().isAnother()) {
            return false;
        }
        if (row.shape().size() == 1) {
            boolean sure = !dialled || digits.charAt(0) != '0' || digits.length() > 12;
            return isCalled() || (sure && !isCode(NumberProof::isMobile));
        }
        if (row.isJoinedBy(Between.CELL)) {
            return cells().isMobile(isCalled());
        }
        if (row.isDigitByDigit()) {
            return row.isSpelledOut() || (isCalled() && row.isAlone());
        }
        if (row.isJoinedBy(Between.LINE)) {
            return isBrokenMobile();
        }
        boolean usual = PrintedShape.isMobile(row.shape());
        return beside().isAmong() ? usual && isCalled() : usual || isCalled();
    }

    /** Numbers one below the other are cells of a table far more often than a broken number. */
    private boolean isBrokenMobile() {
        NextLine next = nextLine();
        if (next.isBehindExtension() || row.breaks() > 1) {
            return false;
        }
        return isBrokenInProse()
                || cells().isBroken(PrintedShape::isMobile)
                || (isCalled() && row.isIn(PrintedShape::isMobile));
    }

    private boolean isBrokenInProse() {
        boolean once = row.shape().size() == 2 && !beside().isBehindOne();
        return once && isInProse() && !nextLine().isItem() && !nextLine().isCodeOfLine();
    }

    private boolean isCalled() {
        return NumberWording.isNear(wording.mobile(), wording.other(), row);
    }

    /** Whether words stand before the number in its own line, and in its own cell of that. */
    private boolean isInProse() {
        for (int i = row.from() - 1; i >= 0 && !isEnd(row.text().charAt(i)); i--) {
            if (Character.isLetter(row.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\t' || c == '\u2028';
    }

    private boolean isAmount() {
        boolean priced = row.from() > 0 && "¥￥$".indexOf(row.text().charAt(row.from() - 1)) >= 0;
        return priced || row.isCounted(wording);
    }

    /** Letters that touch the digits make them part of a name, a hash or a code. */
    private boolean touchesWord() {
        if (row.to() < row.text().length() && isLatin(row.text().charAt(row.to()))) {
            return true;
        }
        int begin = row.from();
        while (begin > 0 && row.from() - begin < 12 && isLatin(row.text().charAt(begin - 1))) {
            begin--;
        }
        String letters = row.text().substring(begin, row.from()).toLowerCase(Locale.ROOT);
        return !letters.isEmpty() && !wording.letters().contains(letters);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private boolean isInAddress() {
        int begin = row.from();
        while (begin > 0 && row.from() - begin < 300 && isOfAddress(row.text().charAt(begin - 1))) {
            begin--;
        }
        String before = row.text().substring(begin, row.from());
        return before.contains("://") || before.startsWith("www.");
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7f && c != '"' && c != '<' && c != '>';
    }
}
