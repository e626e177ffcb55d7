package mingzhang.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/**
 * The total over a list of 类 where no measure holds it: some forms have 财政拨款支出 of all funds divided
 * in the section that tells of both sides.
 */
final class ClassifiedTotal {
    private static final Phrases WORDING = Phrases.read("classified-total");
    private static final Pattern TOTAL = WORDING.get("TOTAL");
    private static final Pattern OTHER = WORDING.get("OTHER");

    private ClassifiedTotal() {}

    /** The total in the paragraph of the first 类, or the one right before it. */
    static Optional<Figure> over(Account account, Figure first) {
        Optional<Account.Passage> before = Optional.empty();
        for (Account.Passage passage : account.narrative()) {
            if (passage.text().length() == 0) {
                continue;
            }
            int at = Offsets.of(passage.text(), first.line(), first.start());
            if (at >= 0) {
                Optional<Figure> own = in(passage, at);
                return own.isPresent()
                        ? own
                        : before.filter(p -> !p.heading()).flatMap(p -> in(p, p.text().length()));
            }
            before = Optional.of(passage);
        }
        return Optional.empty();
    }

    /** The one total that the text states before the place. */
    private static Optional<Figure> in(Account.Passage passage, int until) {
        String text = passage.narrow();
        Matcher m = TOTAL.matcher(text).region(Math.max(0, until - Told.SENTENCE), until);
        Optional<Figure> found = Optional.empty();
        while (m.find()) {
            String clause = text.substring(Told.begin(text, m.start(), "。；;，,"), m.start());
            if (!OTHER.matcher(clause).find()) {
                found = Optional.of(Told.amount(passage, m, "财政拨款支出", "total"));
            }
        }
        return found;
    }
}
