package mingzhang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.LogManager;
import mingzhang.archive.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program's entrance. */
public final class Main {
    private Main() {}

    /** The command itself, without one of its subcommands. */
    @Command(name = "mingzhang")
    @SuppressWarnings("UnusedVariable") // picocli sees to both options
    static final class Root {
        @Option(names = "--version", versionHelp = true)
        private boolean version;

        @Mixin private HelpOption help;
    }

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        String language = Language.of(environment, Locale.getDefault());
        Relaunch.ifNamesNeedIt(language, arguments).ifPresent(System::exit);
        silenceLibraries();
        Words words = Words.of(language);
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        boolean terminal = Boolean.getBoolean("mingzhang.terminal");
        int code = run(new Console(words, out, err, terminal), environment, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** What a library logs, as Lucene does on newer Java, is no message of ours to a user. */
    static void silenceLibraries() {
        LogManager.getLogManager().reset();
    }

    /** Runs one command; its exit code, whatever happens. */
    static int run(Console console, Map<String, String> environment, String... arguments) {
        Failures failures = new Failures(console, environment.containsKey("MINGZHANG_TRACE"));
        try {
            return line(console, failures).execute(arguments);
        } catch (RuntimeException | Error e) {
            return failures.end(e);
        }
    }

    private static CommandLine line(Console console, Failures failures) {
        CommandLine line =
                new CommandLine(new Root())
                        .addSubcommand(new BuildCommand(console))
                        .addSubcommand(new CheckCommand(console))
                        .addSubcommand(new SearchCommand(console))
                        .addSubcommand(new SampleCommand(console))
                        .addSubcommand(new AddCommand(console))
                        .addSubcommand(new ServeCommand(console))
                        .addSubcommand(new VerifyCommand(console))
                        .addSubcommand(new InitCommand(console))
                        .addSubcommand(new HelpCommand())
                        .setResourceBundle(new HelpWords(console.words()))
                        .setOut(writer(console.out()))
                        .setErr(writer(console.err()))
                        .setColorScheme(
                                CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                        .setParameterExceptionHandler(failures)
                        .setExecutionExceptionHandler(failures);
        line.getCommandSpec().version("mingzhang " + Program.version());
        return line;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
