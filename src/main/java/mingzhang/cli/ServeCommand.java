package mingzhang.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import mingzhang.archive.ConfigurationException;
import mingzhang.archive.ContentTree;
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
        BuildOptions options = options();
        try (LiveServer server = LiveServer.start(options.site(), port, events);
                FolderWatch watch = new FolderWatch(watched(options), except(options))) {
            stopWithProcess(server);
            console.say("serve.at", server.address());
            serve(options, watch);
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

    private void serve(BuildOptions options, FolderWatch watch) {
        try {
            FileSnapshot built = watch.look();
            events.tell(build(options, console.terminal()));
            while (!stopping.get()) {
                built = watch.await(built);
                events.tell(build(options, false));
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

    private BuildOptions options() throws ConfigurationException {
        Path absolute = site.toAbsolutePath().normalize();
        BuildOptions options =
                new BuildOptions(
                        content,
                        absolute,
                        state.orElse(absolute.resolveSibling(".mingzhang")),
                        theme,
                        baseUrl,
                        false,
                        false,
                        true,
                        jobs.orElse(Jobs.ALL).count());
        String name = Overrides.of(ContentTree.scan(content), options).settings().theme();
        Path sources = Program.home().resolve("themes").resolve(name);
        boolean own =
                name.matches("[a-z0-9-]{1,60}")
                        && Files.isRegularFile(sources.resolve("theme.yaml"));
        // Whoever works on the program's own theme edits its sources, not the copy in the jar.
        return own ? options.with(sources.toString()) : options;
    }

    private static List<Path> watched(BuildOptions options)
            throws ConfigurationException, IOException {
        ContentTree tree = Overrides.of(ContentTree.scan(options.content()), options);
        List<Path> roots = new ArrayList<>(List.of(tree.root()));
        Path base = options.theme().isPresent() ? Path.of("").toAbsolutePath() : tree.root();
        Path folder = base.resolve(tree.settings().theme());
        if (Files.isDirectory(folder)) {
            roots.add(folder.toRealPath());
        }
        return roots;
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
