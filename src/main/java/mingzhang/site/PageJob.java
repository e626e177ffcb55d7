package mingzhang.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mingzhang.archive.SiteFiles;

/**
 * One page that can be rendered on its own, in any order and by any thread.
 *
 * @param path from the site's root
 * @param plan looks up what the page says; a {@link ThemeError} where the theme does not allow it
 */
public record PageJob(String path, Supplier<Plan> plan) {
    /**
     * A page before it is rendered.
     *
     * @param key hash of all that the page is made from; empty where that cannot be told
     * @param content renders the page
     */
    record Plan(Optional<String> key, Supplier<byte[]> content) {}

    /** Renders the page, whatever is published. */
    public Supplier<byte[]> content() {
        return () -> plan.get().content().get();
    }

    /**
     * Puts the page: the published one again where it would be made from the same things; the hash
     * of these.
     */
    public Optional<String> put(SiteFiles out) {
        Plan made = plan.get();
        if (made.key().isEmpty()) {
            out.put(path, made.content().get());
        } else if (!out.keep(List.of(path), made.key().get())) {
            out.put(path, made.key().get(), made.content().get());
        }
        return made.key();
    }
}
