package mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mingzhang.archive.ContentTree;
import mingzhang.archive.Fingerprint;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.SiteFolder;
import mingzhang.archive.TakenIn;
import mingzhang.archive.Words;
import mingzhang.extract.Measures;
import mingzhang.search.SearchInput;
import mingzhang.site.DataFile;
import mingzhang.site.PageGroup;
import mingzhang.site.Site;
import mingzhang.site.TextSource;

/** Puts everything into the next edition, several things at a time. */
record Publishing(
        ContentTree tree,
        TakenIn taken,
        Checked checked,
        Words words,
        KeptFolder kept,
        String program,
        int jobs,
        SiteFolder next) {
    /**
     * The index is written by one thread while the others write each report's files and page; the
     * last of them splices the tables. Pages across reports follow, but for those that tell of the
     * tables: they come when these are whole.
     */
    void put(OpenData data, Pages pages, List<TextSource> texts) {
        AtomicReference<DataFile> searched = new AtomicReference<>();
        AtomicReference<List<DataFile>> tables = new AtomicReference<>();
        AtomicInteger left = new AtomicInteger(taken.archive().published().size());
        Site reports = pages.of(words, List.of(), texts, program, kept);
        List<Runnable> tasks = new ArrayList<>();
        tasks.add(() -> searched.set(search()));
        tasks.add(() -> Sources.put(tree, taken, next));
        for (ReportSummary report : taken.archive().published()) {
            tasks.add(
                    () -> {
                        Reading reading = Reading.of(taken.reports(), report.id());
                        data.putReport(report, reading, next);
                        pages.putReport(reports, report, reading, next);
                        if (left.decrementAndGet() == 0) {
                            tables.set(data.putArchive(next));
                        }
                    });
        }
        Queue<String> paths = new ConcurrentLinkedQueue<>();
        for (PageGroup group : Pages.early(reports)) {
            tasks.add(() -> paths.addAll(group.put(next)));
        }
        Parallel.each(jobs, tasks, Runnable::run);
        List<DataFile> files =
                new ArrayList<>(tables.get() == null ? data.putArchive(next) : tables.get());
        files.add(searched.get());
        pages.putOthers(pages.of(words, files, texts, program, kept), paths, next);
    }

    private DataFile search() {
        SearchInput input = new SearchInput(taken, checked.findings(), Measures.all(), program);
        return SearchParts.put(input, words, kept, searchKey(), jobs, next);
    }

    /** All that is searched: each report as it was read, and what the archive says of it. */
    private String searchKey() {
        List<Object> all = new ArrayList<>(List.of(program, words.fingerprint()));
        all.add(taken.archive().settings());
        all.add(taken.archive().units());
        for (ReportSummary report : taken.archive().published()) {
            all.add(checked.made().get(report.id()));
        }
        return Fingerprint.ofKnown(all);
    }
}
