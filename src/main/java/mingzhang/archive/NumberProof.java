package mingzhang.archive;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What the digits of identity numbers and bank cards prove by themselves. */
final class NumberProof {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private NumberProof() {}

    /** Eighteen digits with a province, a day of birth and the right last digit. */
    static boolean isIdentity(String number, NumberWording wording) {
        int letter = number.indexOf('X');
        if (number.length() != 18 || (letter >= 0 && letter < 17)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11) == number.charAt(17)
                && wording.provinces().contains(number.substring(0, 2))
                && isDay(number.substring(6, 14), 1870);
    }

    /** Fifteen digits of the time before 2000. They prove little. */
    static boolean isOldIdentity(String number, NumberWording wording) {
        return number.length() == 15
                && number.indexOf('X') < 0
                && wording.provinces().contains(number.substring(0, 2))
                && isDay("19" + number.substring(6, 12), 1900);
    }

    /** A day on which somebody may have been born. */
    private static boolean isDay(String digits, int first) {
        int year = Integer.parseInt(digits.substring(0, 4));
        try {
            LocalDate.of(
                    year,
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
            return year >= first && year <= 2099;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A card's beginning, its number of digits, and Luhn's sum. */
    static boolean isCard(String number, NumberWording wording) {
        return number.indexOf('X') < 0
                && wording.cards().stream()
                        .anyMatch(
                                card ->
                                        card.digits().contains(number.length())
                                                && number.startsWith(card.begins()))
                && isLuhn(number)
                && number.chars().distinct().count() > 1;
    }

    private static boolean isLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? 2 * digit : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** Eleven digits as mobile telephones have them. */
    static boolean isMobile(String number) {
        return number.length() == 11
                && number.charAt(0) == '1'
                && number.charAt(1) >= '3'
                && number.indexOf('X') < 0;
    }
}
