package mingzhang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mingzhang.archive.Archive;
import mingzhang.archive.Entry;
import mingzhang.archive.SiteFolder;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;
import mingzhang.report.Warning;

/** What a build says at its end. */
final class Closing {
    private final Console console;
    private final BuildOptions options;
    private final long start;

    Closing(Console console, BuildOptions options, long start) {
        this.console = console;
        this.options = options;
        this.start = start;
    }

    /** Rejections always; the rest unless the build is to be quiet. */
    void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem instanceof Rejection || !options.quiet()) {
                console.tell(problem);
            }
        }
    }

    /** The closing summary. */
    void tell(
            Archive archive,
            List<Problem> problems,
            int findings,
            SiteFolder.Changes changes,
            Path site) {
        if (options.quiet()) {
            return;
        }
        long rejected =
                problems.stream()
                        .filter(Rejection.class::isInstance)
                        .map(problem -> problem.place().file())
                        .distinct()
                        .count();
        long withdrawn =
                archive.entries().stream().filter(Entry.Withdrawn.class::isInstance).count();
        double seconds = (System.nanoTime() - start) / 1e9;
        console.say(
                "built.reports",
                archive.published().size(),
                rejected,
                withdrawn,
                problems.stream().filter(Warning.class::isInstance).count(),
                findings);
        console.say(
                "built.files",
                changes.files(),
                changes.changed(),
                changes.removed(),
                String.format(Locale.ROOT, "%.1f", seconds));
        console.say("built.site", site);
    }
}
