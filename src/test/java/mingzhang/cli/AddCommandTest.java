package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddCommandTest {
    @TempDir Path temp;
    private Path content;
    private Path file;

    @BeforeEach
    void archive() throws IOException {
        content = Given.archive(temp.resolve("content"));
        file = temp.resolve("new.txt");
        Files.writeString(file, Given.report());
    }

    private Ran add(String... more) {
        return add(file, more);
    }

    private Ran add(Path which, String... more) {
        List<String> line = new ArrayList<>(List.of("add", which.toString(), "--content"));
        line.add(content.toString());
        line.addAll(List.of(more));
        return Ran.command(line.toArray(String[]::new));
    }

    private void refused(int code, String... more) throws IOException {
        Map<String, String> before = Given.hashes(content);
        Ran ran = add(more);
        assertEquals(code, ran.code(), ran.err());
        assertFalse(ran.err().isBlank());
        assertEquals(before, Given.hashes(content));
    }

    @Test
    void itSaysWhatItUnderstoodAndPutsTheFileInItsPlace() throws IOException {
        Ran ran = add("--unit", "a-ju", "--year", "2021", "--published", "2022-09-01");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("收支总计"), ran.out());
        assertTrue(ran.out().contains("year-differs"), ran.out());
        Path placed = content.resolve("reports/a-ju/2021.txt");
        assertEquals(Given.report(), Files.readString(placed));
        assertEquals(
                "published: \"2022-09-01\"\n",
                Files.readString(content.resolve("reports/a-ju/2021.yaml")));
    }

    @Test
    void aUnitThatIsNotListedIsTakenInWithAWarning() {
        Ran ran = add("--unit", "new-ju", "--year", "2020");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("unlisted-unit"), ran.out());
    }

    @Test
    void whatStandsThereIsReplacedOnlyOnDemandAndKept() throws IOException {
        Path old = content.resolve("reports/a-ju/2020.txt");
        String before = Files.readString(old);
        Files.writeString(file, before.replaceFirst("([1-9])([0-9]*\\.[0-9]{2}万元)", "9$2"));
        refused(1, "--unit", "a-ju", "--year", "2020");
        Ran ran = add("--unit", "a-ju", "--year", "2020", "--replace");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("figures that changed: 1"), ran.out());
        assertEquals(before, Files.readString(content.resolve("reports/a-ju/2020.replaced/1.txt")));
        refused(1, "--unit", "a-ju", "--year", "2020", "--replace");
        Path markdown = temp.resolve("new.md");
        Files.writeString(markdown, before);
        assertEquals(0, add(markdown, "--unit", "a-ju", "--year", "2020", "--replace").code());
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(content.resolve("reports/a-ju/2020.replaced/2.txt")));
        assertTrue(Files.exists(content.resolve("reports/a-ju/2020.md")));
    }

    @Test
    void personalDataIsRefusedUnlessThereIsAReason() throws IOException {
        Files.writeString(file, Given.report() + "\n联系人：某甲，13812345679\n");
        refused(1, "--unit", "a-ju", "--year", "2021");
        refused(2, "--unit", "a-ju", "--year", "2021", "--allow-personal", " ");
        Ran ran = add("--unit", "a-ju", "--year", "2021", "--allow-personal", "公示 \"依法\"");
        assertEquals(0, ran.code(), ran.err());
        assertFalse((ran.out() + ran.err()).contains("13812345679"));
        assertEquals(
                "personalData: \"公示 \\\"依法\\\"\"\n",
                Files.readString(content.resolve("reports/a-ju/2021.yaml")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--unit a-ju",
                "--year 2021",
                "--unit A-ju --year 2021",
                "--unit ../x --year 2021",
                "--unit con --year 2021",
                "--unit a-ju --year 21",
                "--unit a-ju --year 2021 --published 1.9.2021",
                "--unit a-ju --year 2021 --original-url javascript:x"
            })
    void whatIsNotMeantForACommandLineEndsWithTwo(String line) throws IOException {
        refused(2, line.split(" "));
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        Files.writeString(file, "");
        refused(1, "--unit", "a-ju", "--year", "2021");
        Files.writeString(file, "今天天气很好。");
        refused(1, "--unit", "a-ju", "--year", "2021");
        assertEquals(2, add(temp.resolve("none.txt"), "--unit", "a-ju", "--year", "2021").code());
        Path pdf = Files.copy(file, temp.resolve("x.pdf"));
        assertEquals(1, add(pdf, "--unit", "a-ju", "--year", "2021").code());
    }

    @Test
    void nothingIsWrittenThroughALinkOrOverAYamlThatCannotBeRead() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createSymbolicLink(content.resolve("reports/b-ju"), elsewhere);
        assertEquals(1, add("--unit", "b-ju", "--year", "2021").code());
        assertEquals(Map.of(), Given.hashes(elsewhere));
        Files.writeString(content.resolve("reports/a-ju/2021.yaml"), "published: [\n");
        refused(1, "--unit", "a-ju", "--year", "2021");
    }

    @Test
    void aYamlKeepsItsOtherLines() throws IOException {
        Path yaml = content.resolve("reports/a-ju/2021.yaml");
        Files.writeString(yaml, "# from the bulletin\npublished: 2022-01-01\n");
        String url = "https://example.org/a";
        assertEquals(0, add("--unit", "a-ju", "--year", "2021", "--original-url", url).code());
        assertEquals(
                "# from the bulletin\npublished: 2022-01-01\noriginalUrl: \"" + url + "\"\n",
                Files.readString(yaml));
    }
}
