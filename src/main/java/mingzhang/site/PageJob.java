package mingzhang.site;

import java.util.function.Supplier;

/**
 * One page that can be rendered on its own, in any order and by any thread.
 *
 * @param path from the site's root
 * @param content renders the page; a {@link ThemeError} where the theme does not allow it
 */
public record PageJob(String path, Supplier<byte[]> content) {}
