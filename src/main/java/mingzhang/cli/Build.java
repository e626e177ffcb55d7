package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import mingzhang.archive.ConfigurationException;
import mingzhang.archive.ContentTree;
import mingzhang.archive.Intake;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.ReportReading;
import mingzhang.archive.SiteFolder;
import mingzhang.archive.StateFolder;
import mingzhang.archive.Submissions;
import mingzhang.archive.TakenIn;
import mingzhang.archive.Words;
import mingzhang.report.Problem;

/** From a folder of submissions to a published site: the whole flow, in order. */
final class Build {
    private final BuildOptions options;
    private final Console console;
    private final String program;
    private final IntConsumer expected;

    Build(BuildOptions options, Console console) {
        this(options, console, Program.fingerprint(), new Compiling()::expect);
    }

    /** For several builds by one process, which asks for its fingerprint once. */
    Build(BuildOptions options, Console console, String program) {
        this(options, console, program, many -> {});
    }

    /**
     * A build.
     *
     * @param expected told how many reports will be worked on, as far as is known so far
     */
    private Build(BuildOptions options, Console console, String program, IntConsumer expected) {
        this.options = options;
        this.console = console;
        this.program = program;
        this.expected = expected;
    }

    /** Builds and publishes; the exit code. */
    int run() throws ConfigurationException, IOException {
        long start = System.nanoTime();
        ContentTree tree = Overrides.of(ContentTree.scan(options.content()), options);
        Path site = SafeSite.of(options, tree);
        Optional<StateFolder> held = StateFolder.hold(options.state(), site);
        if (held.isEmpty()) {
            console.say("busy", site);
            return Exit.NOTHING_DONE;
        }
        try (StateFolder state = held.get()) {
            return run(tree, site, state, new Closing(console, options, start));
        }
    }

    private int run(ContentTree tree, Path site, StateFolder state, Closing closing)
            throws IOException {
        KeptFolder kept = state.kept(options.clean());
        state.setBuilt(false);
        expected.accept(tree.slots().size());
        Progress progress = new Progress(console, "reading", tree.slots().size());
        TakenIn taken = intake(tree, Optional.of(kept), program).read(options.jobs(), progress);
        expected.accept(taken.anew());
        Texts texts = Texts.of(tree);
        List<Problem> problems = new ArrayList<>(taken.problems());
        problems.addAll(texts.problems());
        Checked checked = Auditing.of(taken, options.jobs(), Optional.of(kept), program);
        problems.addAll(LostAnswers.in(tree, taken, checked));
        closing.tell(problems);
        if (options.strict() && checked.stands(problems)) {
            console.say("strict");
            return Exit.WITH_PROBLEMS;
        }
        Words words = words(tree);
        SiteFolder.Changes changes;
        try (SiteFolder next = state.site(site)) {
            OpenData data = new OpenData(taken, checked, words, kept, program);
            Pages pages = new Pages(tree, taken, checked, options);
            Publishing publishing =
                    new Publishing(
                            tree, taken, checked, words, kept, program, options.jobs(), next);
            publishing.put(data, pages, texts.sources());
            changes = next.publish();
        }
        kept.prune();
        state.setBuilt(true);
        closing.tell(taken.archive(), problems, checked.count(), changes, site);
        return checked.hasRejection(problems) ? Exit.WITH_PROBLEMS : Exit.DONE;
    }

    /** The program's words, over them the theme's, over those the archive's own. */
    private Words words(ContentTree tree) {
        Words words = Words.of(tree.settings().language());
        return words.with(Pages.theme(tree, options).words(words.language(), words.keys()))
                .with(tree.words());
    }

    /** How submissions are read, whichever command reads them. */
    static Intake intake(ContentTree tree, Optional<KeptFolder> kept, String program) {
        return new Intake(tree, new Submissions(new ReportReading(), kept, program));
    }
}
