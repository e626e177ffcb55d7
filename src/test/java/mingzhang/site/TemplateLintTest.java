package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template may hold; the templates of this repository do not. */
class TemplateLintTest {
    @Test
    void everyTemplateOfTheRepositoryIsClean() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("themes"))) {
            List<Path> templates = files.filter(f -> f.toString().endsWith(".peb")).toList();
            assertTrue(templates.size() > 10, "templates are found");
            for (Path file : templates) {
                TemplateLint.checked(new Theme.Source(file.toString(), Files.readString(file)));
            }
        }
    }

    @Test
    void whatWouldRunOrEscapeTheFolderIsRefusedWithItsLine() {
        for (String bad :
                List.of(
                        "<a href={{ page.title }}>",
                        "<a class= {{ page.title }}>",
                        "<b onclick=\"x()\">",
                        "<b\tONMOUSEOVER='x()'>",
                        "<b style=\"color: red\">",
                        "<style>b { }</style>",
                        "<script>x()</script>",
                        "<script src=\"https://example.org/x.js\"></script>",
                        "<script src=\"//example.org/x.js\"></script>",
                        "<script type=\"module\">x()</script>",
                        "<base href=\"/\">",
                        "<iframe srcdoc=\"x\"></iframe>",
                        "<a href=\"javascript:{{ page.title }}\">",
                        "{% include page.title %}",
                        "{% include \"../secret\" %}",
                        "{%- extends '../../x' %}",
                        "{{ page.title | raw }}",
                        "{{ page.title | escape(\"css\") }}",
                        "{% autoescape false %}",
                        "<head><title>x</title></head>")) {
            ThemeError error =
                    assertThrows(
                            ThemeError.class,
                            () -> TemplateLint.checked(new Theme.Source("x.peb", "ok\n" + bad)),
                            bad);
            assertEquals(bad.startsWith("<head>") ? 1 : 2, error.line(), bad);
        }
    }

    @Test
    void whatTemplatesNeedIsLeftAlone() {
        for (String good :
                List.of(
                        "<a href=\"{{ page.home }}\" class='{{ page.kind }}'>{{ page.title }}</a>",
                        "<script src=\"{{ site.script }}\" defer></script>",
                        "<script src=\"search.js\" defer></script>",
                        "<script type=\"application/json\" id=\"x\">{{ c.data }}</script>",
                        "<script type=\"application/ld+json\">{{ site.tags.linkedData }}</script>",
                        "{% if a.on == 1 %}x{% endif %}",
                        "{% extends \"theme/report\" %}{% import \"macros\" %}")) {
            assertDoesNotThrow(() -> TemplateLint.checked(new Theme.Source("x.peb", good)), good);
        }
    }
}
