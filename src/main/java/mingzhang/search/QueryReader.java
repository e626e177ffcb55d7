package mingzhang.search;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mingzhang.search.Understood.Meaning;

/** Reads what a person typed into a query. Takes any text; a very long one is cut, and says so. */
final class QueryReader {
    private static final int LONGEST = 200;
    private static final int MOST_PIECES = 4;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;
    private static final Pattern YEARS =
            Pattern.compile(
                    "((?:19|20)[0-9]{2})(?:年度?)?(?:(?:[-~至到]|\\.\\.)((?:19|20)[0-9]{2})(?:年度?)?)?");

    /** The names of the filters. */
    static final String FILTERS = "(单位|年度|地区|指标|类型|unit|year|region|measure|type)";

    private static final Pattern FILTER = Pattern.compile(FILTERS + "[:：](.+)");

    private final Lexicon lexicon;
    private final Folding folding;

    QueryReader(Lexicon lexicon, Folding folding) {
        this.lexicon = lexicon;
        this.folding = folding;
    }

    /**
     * The query in {@code typed}; parts in {@code plain}, folded, are words whatever they might
     * mean.
     */
    Asked read(String typed, Set<String> plain) {
        QueryState state = new QueryState(plain);
        String text = typed;
        if (typed.length() > LONGEST) {
            state.cut();
            text = typed.substring(0, LONGEST);
        }
        List<String> parts = QueryParts.of(text);
        for (int i = 0; i < parts.size(); ) {
            int taken = together(state, parts, i);
            if (taken == 0) {
                part(state, parts.get(i));
            }
            i += Math.max(1, taken);
        }
        return state.asked();
    }

    /** How many parts are the name of a unit, written with spaces in it: 甲样县 财政局. */
    private int together(QueryState state, List<String> parts, int from) {
        List<String> pieces = new ArrayList<>();
        for (int i = from; i < Math.min(parts.size(), from + MOST_PIECES); i++) {
            String folded = folding.fold(parts.get(i)).text();
            if (!isName(folded) || QueryParts.marked(parts.get(i)) || state.plain(folded)) {
                break;
            }
            pieces.add(folded);
        }
        for (int n = pieces.size(); n > 1; n--) {
            List<String> some = pieces.subList(0, n);
            String joined = String.join("", some);
            List<String> units = state.plain(joined) ? List.of() : joined(some, joined);
            if (!units.isEmpty()) {
                some.forEach(s -> state.begin());
                state.part(
                        String.join(String.valueOf(Folding.BREAK), some),
                        (s, f) -> s.understand(new Understood(Meaning.UNIT, joined, units)));
                return n;
            }
        }
        return 0;
    }

    /** Also with the region behind: 财政局 甲样县. */
    private List<String> joined(List<String> pieces, String joined) {
        List<String> units = lexicon.units(joined);
        boolean turned =
                units.isEmpty()
                        && !whole(lexicon.regionAt(pieces.get(1), 0), pieces.get(1), Meaning.REGION)
                                .isEmpty();
        return turned
                ? lexicon.units(joined.substring(pieces.get(0).length()) + pieces.get(0))
                : units;
    }

    private static boolean isName(String folded) {
        return !folded.isEmpty() && folded.chars().allMatch(c -> Tokens.isCharacter((char) c));
    }

    private void part(QueryState state, String part) {
        state.begin();
        if (part.startsWith("\"")) {
            state.phrase(folding.fold(part).text());
            return;
        }
        if (part.length() > 1
                && (part.charAt(0) == '-' || part.charAt(0) == '－')
                && !Character.isDigit(part.charAt(1))) {
            state.exclude(folding.fold(part.substring(1)).text());
            return;
        }
        String normal = Normalizer.normalize(part, Normalizer.Form.NFKC);
        Matcher filter = FILTER.matcher(normal);
        Optional<Understood> amount = Bounds.read(normal, part);
        if (filter.matches()) {
            filter(state, filter.group(1), filter.group(2), part);
        } else if (amount.isPresent() && !state.plain(folding.fold(part).text())) {
            amount(state, amount.get(), folding.fold(part).text());
        } else {
            state.part(folding.fold(part).text(), this::words);
        }
    }

    private static void amount(QueryState state, Understood amount, String folded) {
        boolean stated = Tokens.isDigit(folded.isEmpty() ? ' ' : folded.charAt(0));
        boolean one = amount.values().get(0).equals(amount.values().get(1));
        if (stated && one) {
            state.state(amount, folded);
        } else {
            state.demand(amount);
        }
    }

    private void filter(QueryState state, String name, String value, String typed) {
        String folded = folding.fold(value).text();
        Meaning meaning =
                switch (name) {
                    case "单位", "unit" -> Meaning.UNIT;
                    case "年度", "year" -> Meaning.YEAR;
                    case "地区", "region" -> Meaning.REGION;
                    case "指标", "measure" -> Meaning.MEASURE;
                    default -> Meaning.TYPE;
                };
        List<String> values =
                switch (meaning) {
                    case YEAR -> years(folded);
                    case TYPE -> List.of(Types.id(folded));
                    case UNIT -> unitValues(folded);
                    case REGION -> whole(lexicon.regionAt(folded, 0), folded, meaning);
                    default -> whole(lexicon.nameAt(folded, 0), folded, meaning);
                };
        List<String> known = values.isEmpty() ? List.of("") : values;
        state.demand(new Understood(meaning, typed, known));
    }

    private List<String> unitValues(String folded) {
        List<String> close = lexicon.units(folded);
        return close.isEmpty() ? lexicon.containing(folded) : close;
    }

    private static List<String> whole(
            Optional<Lexicon.Found> found, String folded, Meaning meaning) {
        return found.filter(f -> f.meaning() == meaning && f.length() == folded.length())
                .map(Lexicon.Found::values)
                .orElse(List.of());
    }

    private static List<String> years(String folded) {
        Matcher m = YEARS.matcher(folded);
        return m.matches() ? range(m) : List.of();
    }

    private static List<String> range(Matcher m) {
        int from = Integer.parseInt(m.group(1));
        int to = m.group(2) == null ? from : Integer.parseInt(m.group(2));
        if (from > to || from < FIRST_YEAR || to > LAST_YEAR) {
            return List.of();
        }
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }

    /** Cuts what is written without spaces at its years and at names of units and measures. */
    private void words(QueryState state, String folded) {
        int rest = 0;
        int i = 0;
        while (i < folded.length()) {
            Optional<Lexicon.Found> found = yearAt(folded, i);
            if (found.isEmpty()) {
                found = lexicon.nameAt(folded, i);
            }
            if (found.isEmpty() || state.plain(folded.substring(i, i + found.get().length()))) {
                i++;
                continue;
            }
            rest(state, folded.substring(rest, i));
            understand(state, found.get(), folded, i);
            i += found.get().length();
            rest = i;
        }
        rest(state, folded.substring(rest));
    }

    private static void understand(QueryState state, Lexicon.Found found, String folded, int from) {
        String text = folded.substring(from, from + found.length());
        state.understand(new Understood(found.meaning(), text, found.values()));
    }

    private static Optional<Lexicon.Found> yearAt(String folded, int from) {
        if (from > 0 && Tokens.isDigit(folded.charAt(from - 1))) {
            return Optional.empty();
        }
        Matcher m = YEARS.matcher(folded).region(from, folded.length());
        if (!m.lookingAt() || endsInsideNumber(folded, m.end())) {
            return Optional.empty();
        }
        List<String> years = range(m);
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lexicon.Found(Meaning.YEAR, years, m.end() - from));
    }

    private static boolean endsInsideNumber(String folded, int end) {
        return end < folded.length()
                && (Tokens.isDigit(folded.charAt(end)) || ".%".indexOf(folded.charAt(end)) >= 0);
    }

    /** What stands between known names: a shortened unit, a region and more, or words. */
    private void rest(QueryState state, String folded) {
        for (String word : folded.split(String.valueOf(Folding.BREAK), -1)) {
            Optional<QueryWords.Question> question = QueryWords.question(word);
            if (question.isPresent()) {
                question(state, question.get());
                continue;
            }
            if (word.isEmpty() || state.plain(word)) {
                state.word(word);
                continue;
            }
            Optional<Understood> direction = direction(word);
            List<String> units = lexicon.shortened(word);
            Optional<Lexicon.Found> region = lexicon.regionAt(word, 0);
            if (direction.isPresent()) {
                state.understand(direction.get());
            } else if (QueryWords.ASIDE.contains(word)) {
                state.aside(word);
            } else if (!units.isEmpty()) {
                state.understand(new Understood(Meaning.UNIT, word, units));
            } else if (region.isPresent()
                    && !state.plain(word.substring(0, region.get().length()))) {
                region(state, region.get(), word);
            } else {
                state.wordOrUnits(word, lexicon.ending(word));
            }
        }
    }

    /** A meaning is asked for: terms tell it. */
    private void question(QueryState state, QueryWords.Question question) {
        rest(state, question.term());
        if (state.plain(question.asking())) {
            state.aside(question.asking());
        } else {
            state.understand(new Understood(Meaning.TYPE, question.asking(), List.of(Types.TERM)));
        }
    }

    /** A region, and what of a unit's name may stand behind it: 甲样县财政. */
    private void region(QueryState state, Lexicon.Found found, String word) {
        String behind = word.substring(found.length());
        List<String> units = lexicon.inRegions(found.values(), behind);
        if (units.isEmpty()) {
            understand(state, found, word, 0);
            rest(state, behind);
        } else {
            state.understand(new Understood(Meaning.UNIT, word, units));
        }
    }

    private static Optional<Understood> direction(String word) {
        return Optional.ofNullable(QueryWords.DIRECTIONS.get(word))
                .map(way -> new Understood(Meaning.DIRECTION, word, List.of(way)));
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
