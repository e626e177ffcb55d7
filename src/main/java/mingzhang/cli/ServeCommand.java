package mingzhang.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import mingzhang.archive.ConfigurationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Builds, shows the site to this computer, and builds again whenever content or theme change. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    /** What begins a line that is drawn over the one before. */
    private static final char CURSOR_HOME = '\u001B';

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", converter = Port.class)
    private int port;

    @Mixin private SiteOptions asked;

    @SuppressWarnings("UnusedVariable") // picocli sees to it
    @Mixin
    private HelpOption help;

    private final Console console;
    private final LiveEvents events = new LiveEvents();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);
    private Optional<String> program = Optional.empty();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ConfigurationException, IOException {
        LiveTheme themed = new LiveTheme(asked.given(false, false, true).absolute());
        BuildOptions options = themed.options();
        String waiting = console.words().get("command.serve.waiting");
        try (LiveServer server = LiveServer.start(options.site(), port, events, waiting);
                FolderWatch watch = new FolderWatch(themed.folders(), except(options))) {
            stopWithProcess(server);
            console.say("serve.at", server.address());
            serve(themed, watch);
            finished.countDown();
            return Exit.DONE;
        } catch (BindException e) {
            console.say("serve.port", port);
            return Exit.NOTHING_DONE;
        }
    }

    /** Ctrl-C ends a running build where it stands; the published site is whole at any moment. */
    private void stopWithProcess(LiveServer server) {
        Thread serving = Thread.currentThread();
        Runnable stop =
                () -> {
                    stopping.set(true);
                    server.close();
                    serving.interrupt();
                    try {
                        finished.await(3, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                };
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
    }

    private void serve(LiveTheme themed, FolderWatch watch) {
        try {
            FileSnapshot built = watch.look();
            events.tell(build(themed.options(), console.terminal()));
            while (!stopping.get()) {
                built = watch.await(built);
                if (themed.isAnother()) {
                    watch.lookInto(themed.folders());
                    built = watch.look();
                }
                events.tell(build(themed.options(), false));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Builds once; whatever goes wrong, the edition before stays where it is. */
    private LiveState build(BuildOptions options, boolean progress) {
        long start = System.nanoTime();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both =
                new PrintStream(
                        new Tee(console.err(), said, stopping::get), true, StandardCharsets.UTF_8);
        Console heard = new Console(console.words(), console.out(), both, progress);
        int code;
        try {
            if (program.isEmpty()) {
                program = Optional.of(Program.fingerprint());
            }
            code = new Build(options, heard, program.get()).run();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            code = new Failures(heard, false).end(e);
        }
        if (code == Exit.NOTHING_DONE) {
            return events.state().failed(lines(said.toString(StandardCharsets.UTF_8)));
        }
        heard.say("serve.built", (System.nanoTime() - start) / 1_000_000);
        return events.state().built();
    }

    /** Without what was drawn over. */
    private static String lines(String said) {
        return said.lines()
                .map(line -> line.substring(line.lastIndexOf(CURSOR_HOME) + 1))
                .map(line -> line.startsWith("[K") ? line.substring(2) : line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
                throw new TypeConversionException(text);
            }
            return Integer.valueOf(text);
        }
    }

    private static List<Path> except(BuildOptions options) {
        return List.of(options.site(), options.state().toAbsolutePath().normalize());
    }
}
