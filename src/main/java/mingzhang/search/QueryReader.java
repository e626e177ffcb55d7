package mingzhang.search;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mingzhang.search.Understood.Meaning;

/** Reads what a person typed into a query. Takes any text; a very long one is cut. */
final class QueryReader {
    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;
    private static final Pattern YEARS =
            Pattern.compile("((?:19|20)[0-9]{2})(?:年度?)?(?:[-~至到]((?:19|20)[0-9]{2})(?:年度?)?)?");
    private static final Pattern FILTER =
            Pattern.compile("(单位|年度|地区|指标|类型|unit|year|region|measure|type)[:：](.+)");

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
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        for (String part : QueryParts.of(text)) {
            part(state, part);
        }
        return state.asked();
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
        List<String> named = whole(lexicon.nameAt(folded, 0), folded, Meaning.UNIT);
        List<String> close = named.isEmpty() ? lexicon.shortened(folded) : named;
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
            if (word.isEmpty() || state.plain(word)) {
                state.word(word);
                continue;
            }
            Optional<Understood> direction = direction(word);
            List<String> units = lexicon.shortened(word);
            Optional<Lexicon.Found> region = lexicon.regionAt(word, 0);
            if (direction.isPresent()) {
                state.understand(direction.get());
            } else if (!units.isEmpty()) {
                state.understand(new Understood(Meaning.UNIT, word, units));
            } else if (region.isPresent()
                    && !state.plain(word.substring(0, region.get().length()))) {
                understand(state, region.get(), word, 0);
                rest(state, word.substring(region.get().length()));
            } else {
                state.word(word);
            }
        }
    }

    private static Optional<Understood> direction(String word) {
        return switch (word) {
            case "增长", "增加", "上升", "增幅" ->
                    Optional.of(new Understood(Meaning.DIRECTION, word, List.of("up")));
            case "下降", "减少", "降低", "降幅" ->
                    Optional.of(new Understood(Meaning.DIRECTION, word, List.of("down")));
            default -> Optional.empty();
        };
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
