package mingzhang.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
@SuppressWarnings("UnusedVariable") // picocli sees to it
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;
}
