package mingzhang.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What {@code build} was asked for. */
record BuildOptions(
        Path content,
        Path site,
        Path state,
        Optional<String> theme,
        Optional<String> baseUrl,
        boolean clean,
        boolean strict,
        boolean quiet,
        int jobs) {
    /** The same with the whole path of the site. */
    BuildOptions absolute() {
        Path whole = site.toAbsolutePath().normalize();
        return new BuildOptions(content, whole, state, theme, baseUrl, clean, strict, quiet, jobs);
    }

    /** The same with another theme. */
    BuildOptions with(String otherTheme) {
        return new BuildOptions(
                content, site, state, Optional.of(otherTheme), baseUrl, clean, strict, quiet, jobs);
    }
}
