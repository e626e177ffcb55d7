package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aNewArchiveExplainsItselfAndBuildsAtOnce(String language) throws IOException {
        Path mine = temp.resolve("a/mine");
        Ran init = Ran.in(language, "init", mine.toString());
        assertEquals(0, init.code(), init.err());
        assertTrue(
                Files.readString(mine.resolve("archive.yaml"))
                                .lines()
                                .filter(l -> l.startsWith("#"))
                                .count()
                        > 5);
        assertTrue(Files.readString(mine.resolve("units.yaml")).contains("successorOf"));
        Ran check = Ran.command("check", "--content", mine.toString());
        assertEquals("", check.out());
        assertEquals(0, check.code());
        assertEquals(0, Ran.build(mine, temp.resolve("site")).code());
        assertTrue(Files.exists(temp.resolve("site/about/index.html")));
    }

    @Test
    void whatIsThereIsNotTouched() throws IOException {
        Files.writeString(temp.resolve("thesis.txt"), "precious");
        assertEquals(2, Ran.command("init", temp.toString()).code());
        assertEquals(2, Ran.command("init", temp.resolve("thesis.txt").toString()).code());
        assertEquals(2, Ran.command("init", temp.resolve("thesis.txt/x").toString()).code());
        assertEquals(2, Ran.command("init").code());
        assertFalse(Files.exists(temp.resolve("archive.yaml")));
        assertEquals("precious", Files.readString(temp.resolve("thesis.txt")));
    }
}
