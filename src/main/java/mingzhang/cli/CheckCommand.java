package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import mingzhang.archive.ConfigurationException;
import mingzhang.archive.ContentTree;
import mingzhang.archive.TakenIn;
import mingzhang.report.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads and checks the content, writes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    /** How problems are printed. */
    enum Format {
        text,
        json,
        sarif
    }

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
    private Path content;

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text")
    private Format format;

    @SuppressWarnings("UnusedVariable") // picocli sees to it
    @Mixin
    private HelpOption help;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ConfigurationException, IOException {
        ContentTree tree = ContentTree.scan(content);
        new Compiling().expect(tree.slots().size());
        int jobs = Jobs.ALL.count();
        Progress progress = new Progress(console, "reading", tree.slots().size());
        TakenIn taken =
                Build.intake(tree, Optional.empty(), Program.fingerprint()).read(jobs, progress);
        Checked checked = Auditing.of(taken, jobs);
        console.progress("");
        List<Problem> problems = new ArrayList<>(taken.problems());
        problems.addAll(Texts.of(tree).problems());
        problems.addAll(LostAnswers.in(tree, taken, checked));
        Map<mingzhang.report.ReportId, List<mingzhang.report.Finding>> byReport =
                new TreeMap<>(checked.findings());
        byReport.values().forEach(problems::addAll);
        switch (format) {
            case text -> problems.forEach(p -> console.out().println(text(p)));
            case json -> console.out().println(ProblemJson.of(problems, console.words()));
            case sarif -> console.out().println(Sarif.of(problems, console.words()));
        }
        console.out().flush();
        console.say("checked", taken.archive().published().size(), problems.size());
        return checked.stands(problems) ? Exit.WITH_PROBLEMS : Exit.DONE;
    }

    private String text(Problem problem) {
        return ProblemText.of(problem, console.words());
    }
}
