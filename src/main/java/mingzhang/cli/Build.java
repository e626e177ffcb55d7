package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import mingzhang.site.DataFile;

/** From a folder of submissions to a published site: the whole flow, in order. */
final class Build {
    private final BuildOptions options;
    private final Console console;
    private final String program = Program.fingerprint();

    Build(BuildOptions options, Console console) {
        this.options = options;
        this.console = console;
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
        Progress progress = new Progress(console, "reading", tree.slots().size());
        TakenIn taken = intake(tree, Optional.of(kept), program).read(options.jobs(), progress);
        Texts texts = Texts.of(tree);
        List<Problem> problems = new ArrayList<>(taken.problems());
        problems.addAll(texts.problems());
        Checked checked = Auditing.of(taken, options.jobs());
        closing.tell(problems);
        if (options.strict() && checked.stands(problems)) {
            console.say("strict");
            return Exit.WITH_PROBLEMS;
        }
        Words words = Words.of(tree.settings().language()).with(tree.words());
        SiteFolder.Changes changes;
        try (SiteFolder next = state.site(site)) {
            Sources.put(tree, taken.archive(), next);
            OpenData data = new OpenData(taken, checked, words, kept, program);
            List<DataFile> files = new ArrayList<>(data.put(next, options.jobs()));
            files.add(SearchParts.put(taken, words, state.scratch("index"), next));
            Pages pages = new Pages(tree, taken, checked, options);
            pages.put(words, data.digests(), files, texts.sources(), next);
            changes = next.publish();
        }
        kept.prune();
        closing.tell(taken.archive(), problems, checked.count(), changes, site);
        return checked.hasRejection(problems) ? Exit.WITH_PROBLEMS : Exit.DONE;
    }

    /** How submissions are read, whichever command reads them. */
    static Intake intake(ContentTree tree, Optional<KeptFolder> kept, String program) {
        return new Intake(tree, new Submissions(new ReportReading(), kept, program));
    }
}
