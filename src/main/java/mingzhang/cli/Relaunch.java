package mingzhang.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs the program again under a locale whose file names are UTF-8. Java takes the encoding of file
 * names from the locale when it starts, and the site has Chinese ones whatever the locale.
 */
final class Relaunch {
    private static final String DONE = "MINGZHANG_RELAUNCHED";

    private Relaunch() {}

    /** The exit code of the second run; empty where none is needed or possible. */
    static OptionalInt ifNamesNeedIt(String language, String[] arguments) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        Optional<String> java = ProcessHandle.current().info().command();
        if (names.newEncoder().canEncode('收') || java.isEmpty() || System.getenv(DONE) != null) {
            return OptionalInt.empty();
        }
        List<String> command = new ArrayList<>(List.of(java.get()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder again = new ProcessBuilder(command).inheritIO();
        again.environment().put(DONE, "1");
        again.environment().put("LC_ALL", "C.UTF-8");
        again.environment().put("MINGZHANG_LANG", language);
        try {
            Process process = again.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(Exit.NOTHING_DONE);
        }
    }
}
