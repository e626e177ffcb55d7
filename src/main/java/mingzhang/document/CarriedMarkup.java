package mingzhang.document;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What a text with marks shows: its lines stay, so that places do. */
final class CarriedMarkup {
    private static final Pattern CELLS = Pattern.compile("[ \\t]{0,40}\\|[ \\t]{0,40}");
    private static final Pattern BREAK =
            Pattern.compile("<br[ ]{0,3}/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]{0,200}>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");
    private static final Pattern STRONG = Pattern.compile("[*`]{1,3}|~~");

    private CarriedMarkup() {}

    /** Without tags, references to signs as what they stand for. */
    static String plain(String markup) {
        String broken = BREAK.matcher(markup).replaceAll(String.valueOf(CarriedWords.WITHIN));
        String untagged = TAG.matcher(broken).replaceAll("");
        return untagged.indexOf('&') < 0 ? untagged : Parser.unescapeEntities(untagged, false);
    }

    /** Markdown without its marks, a tab between the cells of a table. */
    static String plainMarkdown(String markdown) {
        String shown = STRONG.matcher(plain(markdown)).replaceAll("");
        return CELLS.matcher(ESCAPED.matcher(shown).replaceAll("$1")).replaceAll("\t");
    }
}
