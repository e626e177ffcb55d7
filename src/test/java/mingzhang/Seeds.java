package mingzhang;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The inputs of case files, as seeds for fuzzing. */
public final class Seeds {
    private Seeds() {}

    /**
     * The inputs in a folder of cases.
     *
     * @param input begins the names of the fences to take, such as {@code input.html}
     */
    public static Stream<Arguments> of(String folder, String input) {
        return CaseFile.in(folder).stream()
                .flatMap(file -> file.fences().entrySet().stream())
                .filter(fence -> fence.getKey().startsWith(input))
                .map(fence -> fence.getValue().getBytes(StandardCharsets.UTF_8))
                .map(bytes -> Arguments.of((Object) bytes));
    }
}
