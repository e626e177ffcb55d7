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
    /** The same with another theme. */
    BuildOptions with(String otherTheme) {
        return new BuildOptions(
                content, site, state, Optional.of(otherTheme), baseUrl, clean, strict, quiet, jobs);
    }
}
