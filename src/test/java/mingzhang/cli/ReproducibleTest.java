package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.archive.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same content gives the same bytes, whoever builds it, where, when and with how many hands.
 */
class ReproducibleTest {
    @TempDir Path temp;
    private Path content;

    @BeforeEach
    void write() {
        content = temp.resolve("content");
        Ran.command(
                "sample",
                "--units",
                "2",
                "--years",
                "2020-2021",
                "--seed",
                "5",
                "--faults",
                "0.3",
                "--out",
                content.toString());
    }

    private Map<String, String> built(Path from, String name, String... more) throws IOException {
        Path site = temp.resolve(name);
        assertEquals(0, Ran.build(from, site, more).code());
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(site.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    @Test
    void placeZoneLocaleAndThreadsDoNotCount() throws IOException {
        Map<String, String> first = built(content, "site", "--jobs", "1");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            int jobs = 2;
            for (String tag : List.of("zh-CN", "tr-TR", "und")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(
                        TimeZone.getTimeZone(jobs == 2 ? "Pacific/Kiritimati" : "Etc/GMT+12"));
                String place = "else/where-" + tag;
                assertEquals(first, built(content, place, "--jobs", "" + jobs), tag);
                jobs *= 2;
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderInWhichFilesWereMadeAndTheirTimesDoNotCount() throws IOException {
        Map<String, String> first = built(content, "site");
        Path copy = temp.resolve("copy");
        try (Stream<Path> files = Files.walk(content)) {
            List<Path> backwards =
                    new java.util.ArrayList<>(files.filter(Files::isRegularFile).toList());
            backwards.sort(Collections.reverseOrder());
            for (Path file : backwards) {
                Path target = copy.resolve(content.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                Files.setLastModifiedTime(target, java.nio.file.attribute.FileTime.fromMillis(0));
            }
        }
        assertEquals(first, built(copy, "other"));
    }
}
