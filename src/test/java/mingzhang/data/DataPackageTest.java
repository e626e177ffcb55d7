package mingzhang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import mingzhang.CaseFile;
import org.junit.jupiter.api.Test;

/** The essentials of the Frictionless standard, held against what is written. */
class DataPackageTest {
    private static final String NAME = "[-a-z0-9._/]+";
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "any");

    private final Map<String, byte[]> files =
            Given.read(
                            """
                            baseUrl: https://example.org/
                            licence: CC BY 4.0
                            units: [{id: yl-ju, name: 样例局}, {id: ling-ju, name: 另一样例局}]
                            reports:
                            - id: {unit: ling-ju, year: 2021}
                              terms: [{term: 甲, definition: "乙,丙", line: 3}]
                            - id: {unit: yl-ju, year: 2020}
                              terms: [{term: 甲, definition: 乙, line: 3}]
                              unread: [{line: 1, start: 1, length: 1, quote: "1", reason: unnamed}]
                            """)
                    .files();
    private final JsonNode data = new JsonMapper().readTree(files.get("data/datapackage.json"));

    DataPackageTest() throws IOException {}

    @Test
    void packageNamesItselfItsLicenceAndItsSources() {
        assertTrue(data.path("name").asText().matches(NAME));
        assertEquals("CC-BY-4.0", data.path("licenses").path(0).path("name").asText());
        assertTrue(data.path("sources").path(0).hasNonNull("title"));
        assertEquals("https://example.org/", data.path("homepage").asText());
    }

    @Test
    void everyCsvUnderDataIsAResourceWithItsBytesAndHash() throws GeneralSecurityException {
        Set<String> paths = new TreeSet<>();
        for (JsonNode resource : data.path("resources")) {
            String path = resource.path("path").asText();
            assertTrue(paths.add(path), "twice: " + path);
            assertTrue(resource.path("name").asText().matches(NAME), path);
            byte[] bytes = files.get("data/" + path);
            assertEquals(bytes.length, resource.path("bytes").asInt(), path);
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertEquals(
                    "sha256:" + HexFormat.of().formatHex(sha256), resource.path("hash").asText());
        }
        Set<String> written = new TreeSet<>();
        files.keySet().stream()
                .filter(path -> path.startsWith("data/") && path.endsWith(".csv"))
                .forEach(path -> written.add(path.substring(5)));
        assertEquals(written, paths);
        assertTrue(paths.contains("figures-2021.csv") && paths.contains("tables-2020.csv"));
    }

    @Test
    void fieldsAreTheHeaderAndHaveKnownTypes() {
        for (JsonNode resource : data.path("resources")) {
            List<String> names = new ArrayList<>();
            for (JsonNode field : resource.path("schema").path("fields")) {
                names.add(field.path("name").asText());
                assertTrue(TYPES.contains(field.path("type").asText()), field.toString());
            }
            assertEquals(
                    List.of(rows(resource).get(0)),
                    List.of(String.join(",", names)),
                    resource.path("path").asText());
        }
    }

    @Test
    void keysNameFieldsThatAreThere() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (JsonNode resource : data.path("resources")) {
            fields.put(
                    resource.path("name").asText(),
                    texts(resource.path("schema").path("fields"), "name"));
        }
        for (JsonNode resource : data.path("resources")) {
            List<String> own = fields.get(resource.path("name").asText());
            for (JsonNode key : resource.path("schema").path("primaryKey")) {
                assertTrue(own.contains(key.asText()), key.asText());
            }
            for (JsonNode key : resource.path("schema").path("foreignKeys")) {
                JsonNode reference = key.path("reference");
                assertTrue(own.contains(key.path("fields").asText()), key.toString());
                assertTrue(
                        fields.get(reference.path("resource").asText())
                                .contains(reference.path("fields").asText()),
                        key.toString());
            }
        }
    }

    @Test
    void numbersOfRowsAreRight() {
        for (JsonNode resource : data.path("resources")) {
            assertEquals(
                    rows(resource).size() - 1,
                    resource.path("rows").asInt(),
                    resource.path("path").asText());
        }
        assertEquals(2, resource("glossary").path("rows").asInt());
        assertEquals(1, resource("unread").path("rows").asInt());
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        String yaml = CaseFile.in("data").get(0).fence("input.yaml");
        Map<String, byte[]> first = Given.read(yaml).files();
        Map<String, byte[]> second = Given.read(yaml).files();
        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, bytes) -> assertEquals(text(bytes), text(second.get(path)), path));
    }

    private JsonNode resource(String name) {
        return StreamSupport.stream(data.path("resources").spliterator(), false)
                .filter(resource -> resource.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows(JsonNode resource) {
        return text(files.get("data/" + resource.path("path").asText())).lines().toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.path(field).asText())
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
