package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The command line is the one that docs/cli.md promises. */
class PromiseTest {
    private static final Pattern COMMAND = Pattern.compile("\\| `\\./mingzhang ([a-z]+).*");
    private static final Pattern OPTION = Pattern.compile("(?<![a-z0-9-])--[a-z][a-z-]+");

    @Test
    void everyPromisedCommandHasItsOptions() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/cli.md"));
        int commands = 0;
        for (String line : lines) {
            Matcher row = COMMAND.matcher(line);
            if (row.matches()) {
                commands++;
                check(row.group(1), line);
            }
        }
        assertTrue(commands >= 8, "found " + commands + " commands");
    }

    private static void check(String command, String line) {
        Ran help = Ran.command(command, "--help");
        assertTrue(help.out().startsWith("Usage: mingzhang " + command), help.out() + help.err());
        List<String> options = OPTION.matcher(line).results().map(MatchResult::group).toList();
        for (String option : options) {
            assertTrue(help.out().contains(option), command + " " + option);
        }
        assertFalse(help.out().contains("null"), help.out());
    }
}
