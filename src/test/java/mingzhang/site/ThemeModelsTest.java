package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The theme authors' page says what the page models hold: all of it, and nothing else. */
class ThemeModelsTest {
    private static final Path DOCS = Path.of("docs/themes.md");
    private static final String FROM = "<!-- models: written by ThemeModelsTest -->\n";
    private static final String TO = "<!-- end of models -->\n";

    @Test
    void everyMemberOfEveryPageIsDescribedAndEveryDescribedMemberIsThere() throws IOException {
        PageModels models = new PageModels();
        String expected = models.markdown();
        assertEquals(List.of(), models.undocumented());
        String docs = Files.readString(DOCS);
        int from = docs.indexOf(FROM) + FROM.length();
        int to = docs.indexOf(TO);
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(DOCS, docs.substring(0, from) + expected + docs.substring(to));
        } else {
            assertEquals(expected, docs.substring(from, to), "-Dcases.update=true rewrites it");
        }
    }

    @Test
    void everyTemplateOfThePagesHasAModel() throws IOException {
        Set<String> templates = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("themes/default/templates"))) {
            templates.addAll(
                    files.map(file -> file.getFileName().toString().replace(".peb", ""))
                            .collect(Collectors.toSet()));
        }
        templates.removeAll(Set.of("base", "macros", "pieces"));
        assertEquals(templates, new TreeSet<>(PageModels.pages().keySet()));
    }
}
