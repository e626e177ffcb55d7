package mingzhang.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingzhang.archive.Answer;
import mingzhang.archive.ContentTree;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Slot;
import mingzhang.archive.TakenIn;
import mingzhang.archive.Words;
import mingzhang.extract.Measures;
import mingzhang.report.ReportId;
import mingzhang.site.DataFile;
import mingzhang.site.PageJob;
import mingzhang.site.ReportDigest;
import mingzhang.site.Site;
import mingzhang.site.SiteInput;
import mingzhang.site.TextSource;
import mingzhang.site.Theme;

/** Writes the pages, several at a time. */
final class Pages {
    private static final String OWN_STYLE = "assets/site.css";

    private final ContentTree tree;
    private final TakenIn taken;
    private final Checked checked;
    private final BuildOptions options;

    Pages(ContentTree tree, TakenIn taken, Checked checked, BuildOptions options) {
        this.tree = tree;
        this.taken = taken;
        this.checked = checked;
        this.options = options;
    }

    private Map<ReportId, List<Answer>> answers() {
        return tree.slots().stream()
                .filter(slot -> !slot.answers().isEmpty())
                .collect(Collectors.toMap(Slot::id, Slot::answers));
    }

    void put(
            Words words,
            Collection<ReportDigest> digests,
            List<DataFile> files,
            List<TextSource> texts,
            SiteFiles out) {
        boolean ownStyle = tree.assets().stream().anyMatch(a -> a.path().equals(OWN_STYLE));
        SiteInput input =
                new SiteInput(
                        taken.archive(),
                        Measures.all(),
                        checked.findings(),
                        answers(),
                        checked.tallies(),
                        checked.made(),
                        List.copyOf(digests),
                        files,
                        texts,
                        ownStyle ? Optional.of(OWN_STYLE) : Optional.empty());
        Site site = new Site(theme(), words, input);
        Parallel.each(
                options.jobs(),
                taken.archive().published(),
                report -> put(site.reportPage(taken.reports().read(report.id())), out));
        Parallel.each(options.jobs(), site.pages(), page -> put(page, out));
        site.files().forEach(out::put);
    }

    /** A theme's folder is meant from where it is named: the command line or the content. */
    private Theme theme() {
        Path base = options.theme().isPresent() ? Path.of("").toAbsolutePath() : tree.root();
        return Theme.load(tree.settings().theme(), base, Optional.of(tree.root()));
    }

    private static void put(PageJob page, SiteFiles out) {
        out.put(page.path(), page.content().get());
    }
}
