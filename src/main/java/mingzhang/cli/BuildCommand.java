package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import mingzhang.archive.ConfigurationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the content, writes the site. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
    private Path content;

    @Option(names = "--site", paramLabel = "DIR", defaultValue = "site")
    private Path site;

    @Option(names = "--theme", paramLabel = "NAME-or-DIR")
    private Optional<String> theme;

    @Option(names = "--base-url", paramLabel = "URL")
    private Optional<String> baseUrl;

    @Option(names = "--clean")
    private boolean clean;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--state", paramLabel = "DIR")
    private Optional<Path> state;

    @Option(names = "--jobs", paramLabel = "N", converter = Jobs.Converter.class)
    private Optional<Jobs> jobs;

    @Option(names = "--quiet")
    private boolean quiet;

    @SuppressWarnings("UnusedVariable") // picocli sees to it
    @Mixin
    private HelpOption help;

    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ConfigurationException, IOException {
        Path beside = site.toAbsolutePath().normalize().resolveSibling(".mingzhang");
        BuildOptions options =
                new BuildOptions(
                        content,
                        site,
                        state.orElse(beside),
                        theme,
                        baseUrl,
                        clean,
                        strict,
                        quiet,
                        jobs.orElse(Jobs.ALL).count());
        return new Build(options, quiet ? console.quiet() : console).run();
    }
}
