package mingzhang.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import mingzhang.archive.ConfigurationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the content, writes the site. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
    @Mixin private SiteOptions asked;

    @Option(names = "--clean")
    private boolean clean;

    @Option(names = "--strict")
    private boolean strict;

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
        BuildOptions given = asked.given(clean, strict, quiet);
        return new Build(given, quiet ? console.quiet() : console).run();
    }
}
