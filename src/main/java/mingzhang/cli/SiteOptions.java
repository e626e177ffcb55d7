package mingzhang.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of whatever builds a site. */
final class SiteOptions {
    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
    private Path content;

    @Option(names = "--site", paramLabel = "DIR", defaultValue = "site")
    private Path site;

    @Option(names = "--theme", paramLabel = "NAME-or-DIR")
    private Optional<String> theme;

    @Option(names = "--base-url", paramLabel = "URL")
    private Optional<String> baseUrl;

    @Option(names = "--state", paramLabel = "DIR")
    private Optional<Path> state;

    @Option(names = "--jobs", paramLabel = "N", converter = Jobs.Converter.class)
    private Optional<Jobs> jobs;

    /** What was asked for, in these ways. */
    BuildOptions given(boolean clean, boolean strict, boolean quiet) {
        Path beside = site.toAbsolutePath().normalize().resolveSibling(".mingzhang");
        return new BuildOptions(
                content,
                site,
                state.orElse(beside),
                theme,
                baseUrl,
                clean,
                strict,
                quiet,
                jobs.orElse(Jobs.ALL).count());
    }
}
