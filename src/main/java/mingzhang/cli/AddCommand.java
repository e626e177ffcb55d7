package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mingzhang.archive.Addition;
import mingzhang.archive.ConfigurationException;
import mingzhang.archive.ContentTree;
import mingzhang.archive.Entry;
import mingzhang.archive.ReadReport;
import mingzhang.archive.SafeUrl;
import mingzhang.archive.TakenIn;
import mingzhang.report.Message;
import mingzhang.report.Problem;
import mingzhang.report.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Takes a submission in: reads it, says what it understood, and puts it into the content. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--unit", paramLabel = "ID", required = true, converter = UnitId.class)
    private String unit;

    @Option(names = "--year", paramLabel = "YYYY", required = true, converter = Year.class)
    private int year;

    @Option(names = "--published", paramLabel = "DATE", converter = Date.class, defaultValue = "")
    private String published;

    @Option(names = "--original-url", paramLabel = "URL", converter = Url.class, defaultValue = "")
    private String originalUrl;

    @Option(names = "--allow-personal", paramLabel = "REASON", converter = Reason.class)
    private Optional<String> allowPersonal;

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
    private Path content;

    @SuppressWarnings("UnusedVariable") // picocli sees to it
    @Mixin
    private HelpOption help;

    private final Console console;

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ConfigurationException, IOException {
        ContentTree tree = ContentTree.scan(content);
        if (!Files.isRegularFile(file)) {
            console.say("add.no-file", ProblemText.visible(file.toString()));
            return Exit.NOTHING_DONE;
        }
        ReportId id = new ReportId(unit, year);
        Addition.Wish wish =
                new Addition.Wish(id, published, originalUrl, allowPersonal.orElse(""), replace);
        Addition addition = Addition.of(tree, wish, file);
        Optional<Message> refusal = addition.refusal();
        if (refusal.isPresent()) {
            console.line(ProblemText.visible(console.words().get(refusal.get())));
            return refused();
        }
        return add(addition, id);
    }

    private int add(Addition addition, ReportId id) throws IOException {
        TakenIn taken = read(addition.lookedAt());
        Optional<Entry> entry = taken.archive().entry(id);
        boolean readable =
                entry.isPresent()
                        && entry.get() instanceof Entry.Published found
                        && found.rejected().isEmpty();
        if (!readable) {
            taken.problems().stream()
                    .filter(p -> isOf(p, id))
                    .forEach(p -> console.line(ofTheFile(p, addition.path())));
            return refused();
        }
        ReadReport read = taken.reports().read(id);
        Checked checked = Auditing.of(taken, Jobs.ALL.count());
        List<Problem> told = taken.problems().stream().filter(p -> isOf(p, id)).toList();
        Understood understood =
                new Understood(read, taken.archive().unit(unit), checked.of(id), told);
        understood.lines(console.words()).forEach(console.out()::println);
        Optional<ContentTree> old = addition.replaced();
        if (old.isPresent()) {
            tellChanges(read(old.get()), id, read);
        }
        console.out().flush();
        addition.place();
        console.say("add.placed", addition.path());
        return Exit.DONE;
    }

    private static TakenIn read(ContentTree tree) {
        return Build.intake(tree, Optional.empty(), "").read(1, done -> {});
    }

    /** Of a year before only the numbers are used, its own faults are told by {@code check}. */
    private static boolean isOf(Problem problem, ReportId id) {
        String file = problem.place().file();
        return file.startsWith("reports/" + id + ".") || file.equals("reports/" + id.unit());
    }

    private void tellChanges(TakenIn old, ReportId id, ReadReport read) {
        if (old.archive().published().isEmpty()) {
            console.out().println(console.words().get("command.add.old-unreadable"));
            return;
        }
        List<Changes.Change> changes = Changes.between(old.reports().read(id), read);
        Changes.lines(changes, console.words()).forEach(console.out()::println);
    }

    /** What is refused stands nowhere yet but where it came from. */
    private String ofTheFile(Problem problem, String path) {
        String told = ProblemText.of(problem, console.words());
        return told.startsWith(path + ":")
                ? ProblemText.visible(file.toString()) + told.substring(path.length())
                : told;
    }

    private int refused() {
        console.say("add.refused");
        return Exit.WITH_PROBLEMS;
    }

    static final class UnitId implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            return fitting(text, Addition.isUnitId(text));
        }
    }

    static final class Year implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return Integer.valueOf(fitting(text, Addition.isYear(text)));
        }
    }

    static final class Date implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            return fitting(text, text.isEmpty() || Addition.isDate(text));
        }
    }

    static final class Url implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            return fitting(text, text.isEmpty() || SafeUrl.isSafe(text));
        }
    }

    /** A reason is words, not only a wish to be let through. */
    static final class Reason implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            return fitting(text.strip(), !text.isBlank() && !text.strip().startsWith("--"));
        }
    }

    private static String fitting(String text, boolean fits) {
        if (!fits) {
            throw new TypeConversionException(text);
        }
        return text;
    }
}
