package mingzhang.cli;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import mingzhang.archive.SiteFiles;

/**
 * Files that are all made from the same things: put under one key, so that they are kept together.
 */
record Recorded(SiteFiles site, String key, Collection<String> paths) implements SiteFiles {
    Recorded(SiteFiles site, String key) {
        this(site, key, new ConcurrentSkipListSet<>());
    }

    @Override
    public void put(String path, byte[] content) {
        paths.add(path);
        site.put(path, key, content);
    }

    @Override
    public OutputStream open(String path) {
        paths.add(path);
        return site.open(path, key);
    }

    /** The paths of all files that were put, sorted. */
    List<String> put() {
        return List.copyOf(paths);
    }
}
