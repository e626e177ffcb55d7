package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "biuld",
                "build --nothing",
                "build --jobs 0",
                "build --jobs many",
                "build --content",
                "build --content /no/such/folder",
                "build --base-url javascript:x",
                "build extra",
                "check --format xml",
                "check --content pom.xml"
            })
    void whatCannotBeDoneEndsWithTwoAndASentence(String line) {
        Ran ran = Ran.command(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertFalse(ran.err().isBlank());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @Test
    void aValueThatIsNoneSaysWhatItHasToBe() {
        Ran unit = Ran.command("add", "a.txt", "--unit", "con", "--year", "2020");
        assertTrue(unit.err().contains("--unit cannot be “con”"), unit.err());
        assertTrue(unit.err().contains("no name that a system reserves"), unit.err());
        Ran reason = Ran.command("add", "a", "--unit", "a", "--year", "2020", "--allow-personal");
        assertTrue(reason.err().contains("--allow-personal needs a value"), reason.err());
        Ran url = Ran.command("build", "--content", "content", "--base-url", "example.org");
        assertTrue(url.err().startsWith("--base-url: expected an address"), url.err());
        Ran port = Ran.command("serve", "--port", "70000");
        assertEquals(2, port.code());
        assertTrue(port.err().contains("0 to 65535"), port.err());
    }

    @Test
    void helpOfACommandThatIsNoneNamesIt() {
        Ran ran = Ran.command("help", "nosuch");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("unknown: nosuch"), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "help build", "build --help", "check -h"})
    void helpGoesToStandardOutputInBothLanguages(String line) {
        Ran english = Ran.in("en", line.split(" "));
        Ran chinese = Ran.in("zh-CN", line.split(" "));
        assertEquals(0, english.code());
        assertTrue(english.out().startsWith("Usage: mingzhang"), english.out());
        assertTrue(chinese.out().startsWith("用法：mingzhang"), chinese.out());
        assertEquals("", english.err());
    }

    @Test
    void whatLibrariesLogIsNotSaid() {
        Main.silenceLibraries();
        assertEquals(0, Logger.getLogger("").getHandlers().length);
    }

    @Test
    void theVersionIsOneLine() {
        assertTrue(Ran.command("--version").out().matches("mingzhang \\S.*\\R"));
    }

    @Test
    void theLocaleChoosesTheLanguageUnlessTheEnvironmentDoes() {
        assertEquals("zh-CN", Language.of(Map.of(), Locale.CHINA));
        assertEquals("en", Language.of(Map.of(), Locale.ROOT));
        assertEquals("en", Language.of(Map.of("MINGZHANG_LANG", "en"), Locale.CHINA));
        assertEquals("zh-CN", Language.of(Map.of("MINGZHANG_LANG", "zh"), Locale.FRANCE));
    }
}
