package mingzhang.data;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CasesTest {
    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseFile.testsIn("data", CasesTest::files);
    }

    private static Map<String, String> files(CaseFile file) {
        Map<String, String> files = new TreeMap<>();
        Given.read(file.fence("input.yaml"))
                .files()
                .forEach(
                        (path, bytes) ->
                                files.put(
                                        path,
                                        new String(bytes, StandardCharsets.UTF_8)
                                                .replace("\uFEFF", "(mark)")
                                                .replace("\r\n", "\n")));
        return files;
    }
}
