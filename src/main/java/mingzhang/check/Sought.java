package mingzhang.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording, and the characters without which no text can have it: most texts are seen at once not
 * to, for a small part of what it takes to look, and not even a matcher is made for them.
 *
 * @param needed of each a text has to have a character
 */
record Sought(Pattern pattern, List<String> needed) {
    static Sought of(Pattern pattern) {
        boolean plain = pattern.flags() == 0;
        return new Sought(pattern, plain ? NeededLetters.of(pattern.pattern()) : List.of());
    }

    /** Hands over the matcher at each place of the text with narrow digits. */
    void each(Account.Passage passage, Consumer<Matcher> found) {
        if (mayStandIn(passage)) {
            each(passage.narrow(), found);
        }
    }

    /** Hands over the matcher at each place of the text as it is written. */
    void eachAsWritten(Account.Passage passage, Consumer<Matcher> found) {
        if (mayStandIn(passage)) {
            each(passage.text().text(), found);
        }
    }

    private void each(String text, Consumer<Matcher> found) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            found.accept(m);
        }
    }

    /** False only where nothing can be found. */
    boolean mayStandIn(Account.Passage passage) {
        for (String letters : needed) {
            if (!hasOneOf(passage.letters(), letters)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOneOf(Letters text, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (text.mayHave(letters.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
