package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.archive.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a theme may do, and what it is told when it may not. */
class ThemeTest {
    @TempDir Path content;

    private String render(String template) throws IOException {
        return render("not-found", template);
    }

    private String render(String name, String template) throws IOException {
        Files.createDirectories(content.resolve("templates"));
        Files.writeString(content.resolve("templates").resolve(name + ".peb"), template);
        SiteInput input = Fixture.input(false, Map.of(), List.of());
        Theme theme = Theme.load("default", content, Optional.of(content));
        return new Site(theme, Words.of("zh-CN"), input)
                .across().groups().stream()
                        .flatMap(group -> group.jobs().stream())
                        .filter(page -> page.path().equals("404.html"))
                        .map(
                                page ->
                                        new String(
                                                page.plan().get().content().get(),
                                                StandardCharsets.UTF_8))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aSitesOwnTemplateWinsAndMayExtendTheOneItReplaces() throws IOException {
        String page =
                render("{% extends \"theme/not-found\" %}{% block search %}OWN{% endblock %}");
        assertTrue(page.contains("OWN"));
        assertTrue(page.contains("地址可能写错了"));
    }

    @Test
    void anErrorNamesFileLineAndWhatIsMissing() {
        ThemeError error = assertThrows(ThemeError.class, () -> render("a\n\n{{ page.titel }}"));
        assertTrue(error.file().endsWith("templates/not-found.peb"), error.file());
        assertEquals(3, error.line());
        assertTrue(error.getMessage().contains("titel"), error.getMessage());
    }

    @Test
    void aThemeGivenFromHereIsNamedWithoutDetours() {
        ThemeError error =
                assertThrows(
                        ThemeError.class,
                        () -> Theme.load("./no/../mine", content, Optional.empty()));
        assertEquals(content.resolve("mine") + "/theme.yaml", error.file());
    }

    @Test
    void aMissingWordIsAnErrorOfItsTemplate() {
        ThemeError error = assertThrows(ThemeError.class, () -> render("\n{{ w('no.such') }}"));
        assertEquals(2, error.line());
        assertTrue(error.getMessage().contains("no.such"), error.getMessage());
    }

    @Test
    void escapingCannotBeSwitchedOff() {
        for (String unsafe :
                List.of(
                        "{{ page.title | raw }}",
                        "{% autoescape false %}{{ page.title }}{% endautoescape %}",
                        "{% embed \"base\" %}{% endembed %}")) {
            assertThrows(ThemeError.class, () -> render(unsafe), unsafe);
        }
    }

    @Test
    void aTemplateCannotLeaveItsFolder() throws IOException {
        Files.writeString(content.resolve("secret.peb"), "secret");
        assertThrows(ThemeError.class, () -> render("{% include \"../secret\" %}"));
        Files.createDirectories(content.resolve("templates"));
        Files.createSymbolicLink(
                content.resolve("templates/linked.peb"), content.resolve("secret.peb"));
        assertThrows(ThemeError.class, () -> render("{% include \"linked\" %}"));
        assertThrows(ThemeError.class, () -> render("{{ page.getClass() }}"));
    }

    @Test
    void aThemeThatIsNotThereIsSaidToBeSo() {
        ThemeError error =
                assertThrows(
                        ThemeError.class, () -> Theme.load("nowhere", content, Optional.empty()));
        assertTrue(error.file().endsWith("theme.yaml"));
    }

    @Test
    void stylesOfAnHeirComeAfterThoseThatItInherits() throws IOException {
        Path assets = Files.createDirectories(content.resolve("heir/assets"));
        Files.writeString(content.resolve("heir/theme.yaml"), "title: Heir\n");
        Files.writeString(assets.resolve("site.css"), ":root { --link: #7a3b00; }");
        Theme heir = Theme.load("heir", content, Optional.empty());
        assertEquals(List.of("inherited-1.css", "site.css"), heir.styles());
        assertEquals(":root { --link: #7a3b00; }", text(heir, "site.css"));
        assertTrue(text(heir, "inherited-1.css").contains("--paper"));
        assertTrue(heir.assets().containsKey("site.js"));
    }

    @Test
    void aThemeWithoutAStyleOfItsOwnHasTheInheritedOne() throws IOException {
        Files.createDirectories(content.resolve("empty"));
        Files.writeString(content.resolve("empty/theme.yaml"), "title: Empty\n");
        Theme empty = Theme.load("empty", content, Optional.empty());
        assertEquals(List.of("inherited-1.css"), empty.styles());
        assertTrue(text(empty, "inherited-1.css").contains("--paper"));
        assertEquals(
                List.of("site.css"), Theme.load("default", content, Optional.empty()).styles());
    }

    private static String text(Theme theme, String asset) {
        return new String(theme.assets().get(asset), StandardCharsets.UTF_8);
    }

    @Test
    void aThemeThatInheritsItselfIsRefused() throws IOException {
        Files.createDirectories(content.resolve("round"));
        Files.writeString(content.resolve("round/theme.yaml"), "inherits: ../round\n");
        assertThrows(ThemeError.class, () -> Theme.load("round", content, Optional.empty()));
    }

    @Test
    void everyWordOfTheTemplatesStandsInBothLanguages() throws IOException {
        Pattern word = Pattern.compile("w\\('([^']+)'");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("themes/default/templates"))) {
            for (Path file : files.toList()) {
                Matcher matcher = word.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        for (String language : List.of("zh-CN", "en")) {
            Set<String> missing = new TreeSet<>(used);
            missing.removeAll(Words.of(language).keys());
            assertEquals(Set.of(), missing, language);
        }
        assertEquals(new TreeSet<>(Words.of("zh-CN").keys()), new TreeSet<>(Words.of("en").keys()));
    }

    @Test
    void anErrorSaysWhatThereIs() {
        String message =
                assertThrows(ThemeError.class, () -> render("{{ page.titel }}")).getMessage();
        assertTrue(message.contains("titel, title, description, crumbs"), message);
        message =
                assertThrows(ThemeError.class, () -> render("{{ w('lost.titel') }}")).getMessage();
        assertTrue(message.contains("lost.title"), message);
        message =
                assertThrows(ThemeError.class, () -> render("{% include \"macro\" %}"))
                        .getMessage();
        assertTrue(message.contains("macro, base, "), message);
        message =
                assertThrows(
                                ThemeError.class,
                                () -> Theme.load("nowhere", content, Optional.empty()))
                        .getMessage();
        assertTrue(message.contains("default, gazette"), message);
    }

    @Test
    void aThemesWordThatNobodyKnowsIsAnErrorOfItsLine() throws IOException {
        Path words = Files.createDirectories(content.resolve("mine/words"));
        Files.writeString(content.resolve("mine/theme.yaml"), "title: Mine\n");
        Files.writeString(words.resolve("zh-CN.yaml"), "theme.own: a\nhome.slogam: b\n");
        Theme mine = Theme.load("mine", content, Optional.empty());
        Set<String> known = Words.of("zh-CN").keys();
        ThemeError error = assertThrows(ThemeError.class, () -> mine.words("zh-CN", known));
        assertEquals(2, error.line());
        assertTrue(error.getMessage().contains("home.slogan"), error.getMessage());
        assertEquals(Map.of(), mine.words("en", known));
    }

    @Test
    void theExampleThemeChangesColoursOneTemplateAndWords() throws IOException {
        Path site = content.resolve("site");
        Fixture.render(site, "zh-CN", true, "gazette");
        String home = Files.readString(site.resolve("index.html"));
        assertTrue(home.contains("class=\"masthead\""), home);
        assertTrue(home.contains("公家的钱，一笔一笔看得见"));
        assertTrue(home.contains("theme/inherited-1.css"));
        String report = Files.readString(site.resolve("units/alpha/2021/index.html"));
        assertTrue(report.contains("一分钟读懂"));
        assertTrue(Files.readString(site.resolve("theme/site.css")).contains("--link: #1d3f7a"));
        assertTrue(Files.exists(site.resolve("theme/terms.js")));
    }

    /** A jar cannot be listed, so that themes name what they hold. */
    @Test
    void packedThemesNameAllTheirFiles() throws IOException {
        for (String name : Theme.PACKED) {
            Theme theme = Theme.load(name, content, Optional.empty());
            for (String kind : List.of("assets", "templates")) {
                Path folder = Path.of("themes", name, kind);
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        String at = file.getFileName().toString();
                        boolean named =
                                kind.equals("assets")
                                        ? theme.assets().containsKey(at)
                                        : theme.names().contains(at.replace(".peb", ""));
                        assertTrue(named, file.toString());
                    }
                }
            }
        }
    }
}
