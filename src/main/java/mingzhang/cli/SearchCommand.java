package mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import mingzhang.search.Search;
import mingzhang.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the index of a built site. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    /** How hits are printed. */
    enum Format {
        text,
        json
    }

    private static final int MOST_HITS = 10_000;

    @Parameters(arity = "0..*", paramLabel = "QUERY")
    private List<String> query = new ArrayList<>();

    @Option(names = "--site", paramLabel = "DIR", defaultValue = "site")
    private Path site;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
    private int limit;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Format format;

    @Option(names = "--queries", paramLabel = "FILE")
    private Optional<Path> queries;

    @SuppressWarnings("UnusedVariable") // picocli sees to it
    @Mixin
    private HelpOption help;

    private final Console console;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (query.isEmpty() == queries.isEmpty() || limit < 0 || limit > MOST_HITS) {
            console.say("search.usage");
            return Exit.NOTHING_DONE;
        }
        Path packed = site.resolve("data").resolve("index.zip");
        if (!Files.isRegularFile(packed)) {
            console.say("search.no-index", packed);
            return Exit.NOTHING_DONE;
        }
        try (IndexCopy copy = IndexCopy.of(packed);
                Search search = Search.open(copy.folder())) {
            if (queries.isEmpty()) {
                answer(search, String.join(" ", query));
            } else {
                List<String> lines = lines(queries.get());
                for (int i = 0; i < lines.size(); i++) {
                    answerInLine(search, lines.get(i), i + 1);
                }
            }
        }
        console.out().flush();
        return Exit.DONE;
    }

    /** A query each; a last line without an end counts, an empty one is a query too. */
    private static List<String> lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    }

    private void answer(Search search, String text) throws IOException {
        SearchResult result = search.find(text, 0, limit, Set.of());
        switch (format) {
            case json -> console.out().println(Json.of(SearchJson.of(result)));
            case text -> SearchText.of(result, console.words()).forEach(console.out()::println);
        }
    }

    private void answerInLine(Search search, String text, int line) throws IOException {
        SearchResult result = search.find(text, 0, limit, Set.of());
        if (result.cut() && format == Format.text) {
            console.say("search.cut-line", queries.orElseThrow(), line);
        }
        switch (format) {
            case json -> console.out().println(Json.inLine(SearchJson.of(result)));
            case text -> console.out().println(SearchText.inLine(result, text));
        }
    }
}
