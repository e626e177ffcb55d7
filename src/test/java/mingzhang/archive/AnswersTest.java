package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingzhang.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a unit answers to findings stands beside its report. */
class AnswersTest {
    @TempDir private Path content;

    @Test
    void answersAreReadByRuleAndLine() throws IOException, ConfigurationException {
        ContentTree tree = scan("- rule: share\n  line: 31\n  text: 已更正\n  date: 2022-09-01\n");
        assertEquals(
                List.of(new Answer("share", 31, "已更正", "2022-09-01")),
                tree.slots().get(0).answers());
        assertEquals(List.of(), tree.problems());
    }

    @Test
    void answersThatCannotBeReadCostTheReportNothing() throws IOException, ConfigurationException {
        for (String notes :
                List.of("rule: share\n", "- rule: share\n  line: x\n  text: y\n", "- {", "- a\n")) {
            ContentTree tree = scan(notes);
            assertEquals(List.of(), tree.slots().get(0).answers());
            assertEquals(
                    List.of("bad-notes-yaml"),
                    tree.problems().stream().map(Problem::rule).toList());
        }
    }

    private ContentTree scan(String notes) throws IOException, ConfigurationException {
        Path unit = Files.createDirectories(content.resolve("reports/a-ju"));
        Files.writeString(content.resolve("archive.yaml"), "title: x\n");
        Files.writeString(content.resolve("units.yaml"), "- id: a-ju\n  name: 甲局\n");
        Files.writeString(unit.resolve("2020.txt"), "第一部分\n");
        Files.writeString(unit.resolve("2020.notes.yaml"), notes);
        return ContentTree.scan(content);
    }
}
