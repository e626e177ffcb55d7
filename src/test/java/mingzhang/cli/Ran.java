package mingzhang.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Words;

/** What a command did, run in this process. */
record Ran(int code, String out, String err) {
    static Ran command(String... arguments) {
        return in("en", arguments);
    }

    static Ran in(String language, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        Words.of(language),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        int code = Main.run(console, Map.of(), arguments);
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Ran build(Path content, Path site, String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "--content", content.toString()));
        arguments.addAll(List.of("--site", site.toString()));
        arguments.addAll(List.of(more));
        return command(arguments.toArray(String[]::new));
    }
}
