package mingzhang.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Numbers of persons in files: which are found, in which line, and how they are shown. */
class PersonalCasesTest {
    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseFile.testsIn("personal", file -> Map.of("found.txt", found(file)));
    }

    private static String found(CaseFile file) {
        String input =
                file.fences().keySet().stream()
                        .filter(name -> name.startsWith("input."))
                        .findFirst()
                        .orElseThrow();
        byte[] bytes = file.fence(input).getBytes(StandardCharsets.UTF_8);
        return new PersonalData()
                .in(input.substring("input.".length()), bytes).stream()
                        .map(
                                piece ->
                                        piece.line()
                                                + " "
                                                + piece.kind().name().toLowerCase(Locale.ROOT)
                                                + " "
                                                + piece.masked()
                                                + "\n")
                        .collect(Collectors.joining());
    }
}
