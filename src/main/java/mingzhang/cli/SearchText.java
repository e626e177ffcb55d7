package mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.archive.Words;
import mingzhang.search.Hit;
import mingzhang.search.SearchResult;
import mingzhang.search.Understood;

/** What a search found, for reading at the terminal. */
final class SearchText {
    private static final Pattern UNIT = Pattern.compile("[元亿万%％]");

    private SearchText() {}

    static List<String> of(SearchResult result, Words words) {
        List<String> lines = new ArrayList<>();
        if (!result.understood().isEmpty()) {
            lines.add(
                    words.get(
                            "search.cli.understood",
                            result.understood().stream()
                                    .map(part -> part(part, words))
                                    .collect(Collectors.joining("；"))));
        }
        lines.add(
                words.get(
                        result.partial() ? "search.cli.partial" : "search.cli.total",
                        result.total()));
        if (result.cut()) {
            lines.add(words.get("search.cut"));
        }
        int number = 1;
        for (Hit hit : result.hits()) {
            lines.add("");
            lines.add(number++ + ". " + hit.title() + value(hit));
            lines.add("   " + ProblemText.visible(hit.excerpt()));
            lines.add("   " + hit.url());
        }
        if (result.total() == 0) {
            lines.add(words.get("search.try"));
        }
        if (!result.suggestions().isEmpty()) {
            lines.add(words.get("search.cli.suggestions", String.join("、", result.suggestions())));
        }
        return lines;
    }

    /** The query, how many were found and where the first stand, with tabs between. */
    static String inLine(SearchResult result, String query) {
        List<String> cells = new ArrayList<>(List.of(query, String.valueOf(result.total())));
        result.hits().forEach(hit -> cells.add(hit.url()));
        return String.join("\t", cells);
    }

    private static String part(Understood part, Words words) {
        return words.get("search.chip." + part.meaning().id()) + " " + meant(part, words);
    }

    /** The words of the query; where they do not say what they were taken for, that. */
    private static String meant(Understood part, Words words) {
        String text = part.text();
        boolean filter = text.contains(":") || text.contains("：");
        return switch (part.meaning()) {
            case TYPE -> filter ? text : words.get("search.type." + part.values().get(0));
            case AMOUNT -> UNIT.matcher(text).find() ? text : text + " " + part.values().get(2);
            default -> text;
        };
    }

    private static String value(Hit hit) {
        return hit.figure()
                .map(f -> "  " + f.value().toPlainString() + " " + f.valueUnit())
                .orElse("");
    }
}
