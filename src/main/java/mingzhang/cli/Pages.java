package mingzhang.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import mingzhang.archive.Answer;
import mingzhang.archive.ContentTree;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Slot;
import mingzhang.archive.TakenIn;
import mingzhang.archive.Words;
import mingzhang.extract.Measures;
import mingzhang.report.ReportId;
import mingzhang.site.DataFile;
import mingzhang.site.PageGroup;
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

    /** What pages are made from, before the files of data are known. */
    Site of(
            Words words,
            List<DataFile> files,
            List<TextSource> texts,
            String program,
            KeptFolder kept) {
        boolean ownStyle = tree.assets().stream().anyMatch(a -> a.path().equals(OWN_STYLE));
        SiteInput input =
                new SiteInput(
                        taken.archive(),
                        Measures.all(),
                        checked.findings(),
                        answers(),
                        checked.tallies(),
                        checked.done(),
                        taken.replaced(),
                        checked.digests(),
                        checked.made(),
                        files,
                        texts,
                        ownStyle ? Optional.of(OWN_STYLE) : Optional.empty());
        return new Site(theme(tree, options), words, input, program, Optional.of(kept));
    }

    /** Puts the pages of one report. */
    void putReport(Site site, ReportSummary report, Reading reading, SiteFiles out) {
        site.reportPages(report.id(), reading::get).forEach(page -> page.put(out));
    }

    /** Pages across reports that can be put before the open data is known. */
    static List<PageGroup> early(Site site) {
        return site.across().groups().stream().filter(group -> !group.tellsOfData()).toList();
    }

    /** Puts what else is across reports, given the paths of the pages that were put. */
    void putOthers(Site site, Collection<String> put, SiteFiles out) {
        Site.Across across = site.across();
        Queue<String> paths = new ConcurrentLinkedQueue<>(put);
        List<PageGroup> late = across.groups().stream().filter(PageGroup::tellsOfData).toList();
        Parallel.each(options.jobs(), late, group -> paths.addAll(group.put(out)));
        across.files().apply(List.copyOf(paths)).forEach(out::put);
    }

    /** A theme's folder is meant from where it is named: the command line or the content. */
    static Theme theme(ContentTree tree, BuildOptions options) {
        Path base = options.theme().isPresent() ? Path.of("").toAbsolutePath() : tree.root();
        return Theme.load(tree.settings().theme(), base, Optional.of(tree.root()));
    }
}
