package mingzhang.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * How the virtual machine compiles this program while it runs. Its optimising compiler pays only
 * where the same work is done for a thousand reports and more: a build that makes one report anew
 * spends half of its processor time on it (docs/performance.md), which a small machine does not
 * have to spare. Where the virtual machine is one that cannot be told, nothing is lost but time.
 */
final class Compiling {
    private static final int MANY = 1_000;

    /**
     * Hashing stays with the optimising compiler, which has instructions of the processor for it.
     */
    private static final String QUICKLY =
            """
            [{match: ["sun/security/provider/*.*"], c2: {Exclude: false}},
             {match: ["*.*"], c2: {Exclude: true}}]
            """;

    private boolean told;

    /** Says that so many reports are to be worked on from now on, as far as is known. */
    void expect(int reports) {
        if (!told && reports <= MANY && !isQuick()) {
            told = true;
            compileQuickly();
        }
    }

    /** Whether the virtual machine was told so when it was started. */
    private static boolean isQuick() {
        return Boolean.getBoolean("mingzhang.quick");
    }

    private static void compileQuickly() {
        try {
            Path file = Files.createTempFile("mingzhang", ".json");
            try {
                Files.writeString(file, QUICKLY);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (JMException | IOException notToBeTold) {
            // It compiles as it always does.
        }
    }
}
