package mingzhang.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The next edition of the site: prepared whole in another folder, files that did not change being
 * the very files of the edition before, then exchanged for it by {@link SiteExchange}. Until then
 * the published edition is not touched.
 */
public final class SiteFolder implements SiteFiles, AutoCloseable {
    /** Of a file that is compared by what it says. */
    private static final String NO_KEY = "";

    private final Path site;
    private final DraftFolder draft;
    private final SiteExchange exchange;
    private final AtomicInteger changed = new AtomicInteger();
    private final Edition edition;
    private final Edition.Known published;
    private final Map<String, Made> before;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    private SiteFolder(Path site, SiteExchange exchange, Edition edition) throws IOException {
        this.site = site;
        this.exchange = exchange;
        this.edition = edition;
        this.published = edition.read();
        this.before = published.files();
        this.draft = new DraftFolder(exchange.draft(), site, published.spare());
    }

    /**
     * Begins an edition; what an interrupted build left is put right first.
     *
     * @param work a folder of this site's own
     */
    static SiteFolder begin(Path site, Path work) throws IOException {
        Path real = Files.isDirectory(site) ? site.toRealPath() : site.toAbsolutePath().normalize();
        SiteExchange exchange =
                new SiteExchange(real, work.resolve("draft"), work.resolve("before"));
        exchange.recover();
        return new SiteFolder(real, exchange, new Edition(work));
    }

    /** What an edition changed, in files. */
    public record Changes(int files, int changed, int removed) {}

    @Override
    public boolean keep(Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Made known = before.get(file.getKey());
                if (known == null || !known.key().equals(file.getValue())) {
                    return false;
                }
            }
            return keepAll(files.keySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them or none. */
    private boolean keepAll(Set<String> paths) throws IOException {
        Set<String> published = new HashSet<>();
        for (String path : paths) {
            Made known = before.get(path);
            if (!draft.has(path, known)) {
                if (!known.isStill(site.resolve(path))) {
                    return false;
                }
                published.add(path);
            }
        }
        for (String path : paths) {
            if (published.contains(path)) {
                draft.same(path);
            } else {
                draft.stays(path);
            }
            made.put(path, before.get(path));
        }
        return true;
    }

    @Override
    public Optional<Standing> standing(String path) {
        Path file = site.resolve(path);
        return Optional.ofNullable(before.get(path))
                .filter(known -> !known.key().equals(NO_KEY) && known.isStill(file))
                .map(known -> new Standing(known.key(), file));
    }

    @Override
    public void put(String path, String key, byte[] content) {
        put(path, content);
        remember(path, key);
    }

    private void remember(String path, String key) {
        try {
            made.put(path, Made.of(key, draft.at(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(String path, byte[] content) {
        try {
            Path old = site.resolve(path);
            if (isFile(old)
                    && Files.size(old) == content.length
                    && Arrays.equals(Files.readAllBytes(old), content)) {
                draft.same(path);
            } else {
                Files.write(draft.fresh(path), content, StandardOpenOption.CREATE_NEW);
                changed.incrementAndGet();
            }
            remember(path, NO_KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OutputStream open(String path) {
        return open(path, Optional.empty());
    }

    @Override
    public OutputStream open(String path, String key) {
        return open(path, Optional.of(key));
    }

    private OutputStream open(String path, Optional<String> key) {
        try {
            Path target = draft.fresh(path);
            OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
            return new Written(out, path, target, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file whose hash is known as it is. */
    public void copy(String path, ContentFile file, String sha256) {
        if (!keep(List.of(path), sha256)) {
            copy(path, file);
            rememberSource(path, sha256);
        }
    }

    /** What is remembered must be true, even of a file that changed since it was read. */
    private void rememberSource(String path, String sha256) {
        try {
            boolean isRead = Sha256.of(Files.readAllBytes(draft.at(path))).equals(sha256);
            remember(path, isRead ? sha256 : NO_KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file as it is, however large. */
    public void copy(String path, ContentFile file) {
        Path old = site.resolve(path);
        try {
            if (isSame(old, file.file())) {
                draft.same(path);
                remember(path, NO_KEY);
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (OutputStream out = open(path);
                var in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exchanges the published site for this edition. */
    public Changes publish() throws IOException {
        Set<String> paths = draft.paths();
        Set<String> gone = gone(paths);
        draft.sweep(gone);
        Optional<SpareEdition> spare = SpareEdition.of(site, published.finished(), gone);
        Optional<Long> finished = edition.forget().filter(time -> made.keySet().equals(paths));
        exchange.exchange();
        edition.write(new Edition.Known(made, finished, spare));
        return new Changes(paths.size(), changed.get(), gone.size());
    }

    /** What the published edition has and this one has not. */
    private Set<String> gone(Set<String> paths) throws IOException {
        Set<String> gone = new HashSet<>(before.keySet());
        if (gone.isEmpty()) {
            FileTrees.each(site, old -> gone.add(FileTrees.slashed(old)));
        }
        gone.removeAll(paths);
        return gone;
    }

    /** Leaves nothing of an edition behind that was not published. */
    @Override
    public void close() throws IOException {
        FileTrees.delete(exchange.draft());
    }

    private static boolean isSame(Path old, Path now) throws IOException {
        return isFile(old) && Files.size(old) == Files.size(now) && Files.mismatch(old, now) < 0;
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private final class Written extends FilterOutputStream {
        private final String path;
        private final Path target;
        private final Optional<String> key;
        private boolean closed;

        Written(OutputStream out, String path, Path target, Optional<String> key) {
            super(out);
            this.path = path;
            this.target = target;
            this.key = key;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            super.close();
            Path old = site.resolve(path);
            if (isSame(old, target)) {
                draft.sameAfterAll(path);
            } else {
                changed.incrementAndGet();
            }
            remember(path, key.orElse(NO_KEY));
        }
    }
}
