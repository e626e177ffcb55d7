package mingzhang.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.document.Spaces;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/** The total that a share names in its own words: 占基本支出的91.00% is of 基本支出. */
final class NamedWhole {
    private static final Phrases WORDING = Phrases.read("shares");
    private static final Pattern NAMED = WORDING.get("NAMED");
    private static final Pattern AMOUNT = WORDING.get("AMOUNT");

    private NamedWhole() {}

    /** The last amount of that name before the share, in its section. */
    static Optional<Figure> of(Statements statements, Figure share) {
        Matcher named = NAMED.matcher(bare(share.quote()));
        if (!named.find()) {
            return Optional.empty();
        }
        String name = named.group("name");
        return statements.all().stream()
                .filter(f -> f.kind() == Kind.AMOUNT && f.section().equals(share.section()))
                .filter(f -> f.line() <= share.line() && isCalled(f, name))
                .filter(f -> !(f.measure() + f.item()).equals(share.measure() + share.item()))
                .max(Comparator.comparingInt(Figure::line).thenComparingInt(Figure::start));
    }

    private static boolean isCalled(Figure amount, String name) {
        String own = amount.item().isEmpty() ? amount.measure() : amount.item();
        return bare(own).equals(name)
                || AMOUNT.matcher(bare(amount.quote())).replaceFirst("").endsWith(name);
    }

    private static String bare(String words) {
        return Spaces.removed(words).replaceAll("[“”\"，]", "");
    }
}
