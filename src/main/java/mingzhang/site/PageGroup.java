package mingzhang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mingzhang.archive.KeptValues;
import mingzhang.archive.SiteFiles;

/**
 * Pages that are made of the same things, to be put by one thread. Where none of these things
 * changed all are published again, and it is not even looked up which pages they are.
 */
public final class PageGroup {
    private static final String KIND = "pages";

    private final Supplier<Optional<String>> key;
    private final Supplier<List<PageJob>> jobs;
    private final Optional<KeptValues> kept;
    private final boolean tellsOfData;

    /**
     * A group.
     *
     * @param key hash of all that the pages are made from; empty where that cannot be told
     * @param jobs looks up which pages there are
     * @param kept where the pages are listed that were made from a key
     * @param tellsOfData whether the pages tell of the files of the open data
     */
    PageGroup(
            Supplier<Optional<String>> key,
            Supplier<List<PageJob>> jobs,
            Optional<KeptValues> kept,
            boolean tellsOfData) {
        this.key = key;
        this.jobs = jobs;
        this.kept = kept;
        this.tellsOfData = tellsOfData;
    }

    /** Pages of which nothing is known before they are looked up. */
    static PageGroup of(Supplier<List<PageJob>> jobs) {
        return new PageGroup(Optional::empty, jobs, Optional.empty(), false);
    }

    /** By path what each page was made from. */
    private record Listed(Map<String, String> pages) {}

    /** Whether the pages wait for the open data, whose files they name. */
    public boolean tellsOfData() {
        return tellsOfData;
    }

    /** Every page, whatever is published. */
    public List<PageJob> jobs() {
        return jobs.get();
    }

    /** Puts the pages; their paths. */
    public List<String> put(SiteFiles out) {
        Optional<String> made = kept.flatMap(values -> key.get());
        Optional<Map<String, String>> before =
                made.flatMap(of -> kept.get().get(KIND, of, Listed.class)).map(Listed::pages);
        if (before.isPresent() && out.keep(before.get())) {
            return List.copyOf(before.get().keySet());
        }
        Map<String, String> pages = new LinkedHashMap<>();
        List<String> paths = new ArrayList<>();
        for (PageJob job : jobs.get()) {
            paths.add(job.path());
            job.put(out).ifPresent(of -> pages.put(job.path(), of));
        }
        if (made.isPresent() && pages.size() == paths.size()) {
            kept.get().put(KIND, made.get(), new Listed(pages), Listed.class);
        }
        return paths;
    }
}
