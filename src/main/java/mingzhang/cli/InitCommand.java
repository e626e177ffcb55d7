package mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Starts an empty archive. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    private static final List<String> FILES =
            List.of("archive.yaml", "units.yaml", "pages/about.md", "pages/how-to-read.md");
    private static final List<String> FOLDERS = List.of("reports", "assets", "words");

    @Parameters(paramLabel = "DIR", descriptionKey = "folder")
    private Path folder;

    @SuppressWarnings("UnusedVariable") // picocli sees to it
    @Mixin
    private HelpOption help;

    private final Console console;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (isTaken()) {
            console.say("init.taken", folder);
            return Exit.NOTHING_DONE;
        }
        for (String name : FOLDERS) {
            Files.createDirectories(folder.resolve(name));
        }
        for (String name : FILES) {
            write(name);
        }
        console.say("init.written", folder);
        console.say("init.next", folder);
        return Exit.DONE;
    }

    private void write(String name) throws IOException {
        String resource = "/mingzhang/init/" + console.words().language() + "/" + name;
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = InitCommand.class.getResourceAsStream(resource)) {
            Files.copy(in, file);
        }
    }

    private boolean isTaken() throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "not a folder");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }
}
