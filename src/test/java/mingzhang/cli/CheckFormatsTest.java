package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckFormatsTest {
    private static final String CONTENT =
            "src/test/resources/cases/invalid/a-report-yaml-with-an-address-that-runs/content";

    private static JsonNode check(String format) throws IOException {
        Ran ran = Ran.command("check", "--content", CONTENT, "--format", format);
        assertEquals(1, ran.code());
        return new ObjectMapper().readTree(ran.out());
    }

    @Test
    void jsonIsAListOfProblems() throws IOException {
        JsonNode problem = check("json").get(0);
        assertEquals("rejection", problem.get("type").asText());
        assertEquals("reports/a-ju/2020.yaml", problem.get("file").asText());
        assertEquals(2, problem.get("line").asInt());
        assertEquals("bad-report-yaml", problem.get("rule").asText());
        assertEquals("error", problem.get("severity").asText());
    }

    /** What the SARIF 2.1.0 schema demands of the parts we use. */
    @Test
    void sarifHasWhatItsSchemaDemands() throws IOException {
        JsonNode log = check("sarif");
        assertEquals("2.1.0", log.get("version").asText());
        JsonNode run = log.get("runs").get(0);
        JsonNode driver = run.get("tool").get("driver");
        assertEquals("mingzhang", driver.get("name").asText());
        Set<String> rules = new HashSet<>();
        driver.get("rules").forEach(rule -> assertTrue(rules.add(rule.get("id").asText())));
        assertFalse(run.get("results").isEmpty());
        for (JsonNode result : run.get("results")) {
            assertTrue(rules.contains(result.get("ruleId").asText()));
            assertTrue(
                    Set.of("none", "note", "warning", "error")
                            .contains(result.get("level").asText()));
            assertTrue(result.get("message").get("text").isTextual());
            JsonNode place = result.get("locations").get(0).get("physicalLocation");
            assertTrue(place.get("artifactLocation").get("uri").isTextual());
            assertTrue(!place.has("region") || place.get("region").get("startLine").asInt() >= 1);
        }
    }

    @Test
    void textCannotCommandATerminal() {
        assertEquals("a\uFFFDb c\uFFFD", ProblemText.visible("a\u001Bb\nc\u202E"));
        assertEquals("\"\\u0007\\\"\\\\\"", Json.of("\u0007\"\\"));
    }
}
