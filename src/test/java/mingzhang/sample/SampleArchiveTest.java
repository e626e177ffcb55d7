package mingzhang.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleArchiveTest {
    @TempDir private Path folder;

    private static SampleArchive archive(int units, long seed) {
        return new SampleArchive(new SampleArchive.Order(units, 2018, 2020, seed, true));
    }

    @Test
    void sameSeedWritesTheSameBytesAndAnotherDoesNot() throws IOException {
        int reports = archive(30, 5).write(folder.resolve("a"));
        archive(30, 5).write(folder.resolve("b"));
        archive(30, 6).write(folder.resolve("c"));
        Map<String, String> files = files(folder.resolve("a"));
        assertEquals(files, files(folder.resolve("b")));
        assertNotEquals(files, files(folder.resolve("c")));
        assertEquals(reports + 3, files.size());
    }

    @Test
    void sameSeedPlantsTheSameFaults() throws IOException {
        SampleArchive.Order order = new SampleArchive.Order(30, 2018, 2020, 5, true, 0.8);
        new SampleArchive(order).write(folder.resolve("a"));
        new SampleArchive(order).write(folder.resolve("b"));
        Map<String, String> files = files(folder.resolve("a"));
        assertEquals(files, files(folder.resolve("b")));
        assertTrue(files.get("faults.csv").lines().count() > 30, files.get("faults.csv"));
    }

    /** A map without an order of its own would plant another slip on each start of the program. */
    @Test
    void diceChooseAmongTheRulesInAFixedOrder() {
        assertEquals(
                List.of(
                        "sum",
                        "share",
                        "change",
                        "completion",
                        "repeat",
                        "prior_year",
                        "base_year",
                        "year",
                        "unit",
                        "template",
                        "missing"),
                Slips.rules());
    }

    @Test
    void saysThatItIsASample() throws IOException {
        archive(1, 1).write(folder);
        assertTrue(Files.readString(folder.resolve("archive.yaml")).contains("\nnotice: 样例"));
        assertTrue(Files.readString(folder.resolve("units.yaml")).contains("样例省"));
    }

    @Test
    void unitsHaveGoodAndDifferentIds() {
        List<SampleUnit> units = Register.of(5_000, 2018, 2022, Dice.of(1, "units"));
        Set<String> ids = new HashSet<>();
        for (SampleUnit unit : units) {
            assertTrue(ReportId.isUnitId(unit.id()), unit.id());
            assertTrue(ids.add(unit.id()), "twice: " + unit.id());
            unit.follows().ifPresent(before -> assertTrue(ids.contains(before), before));
            assertTrue(unit.first() <= unit.last(), unit.toString());
        }
        assertEquals(5_000, units.size());
        assertTrue(units.stream().anyMatch(unit -> unit.follows().isPresent()));
    }

    @Test
    void everyKindOfFileAndDamageOccurs() {
        StringBuilder all = new StringBuilder();
        Set<String> extensions = new HashSet<>();
        archive(200, 1)
                .reports()
                .forEach(
                        report -> {
                            extensions.add(report.extension());
                            all.append(report.page().text());
                        });
        assertEquals(Set.of("txt", "md", "html"), extensions);
        for (String mark :
                List.of(
                        "[bookmark: _Toc",
                        "[image: image",
                        "\n\t产出指标\n",
                        "\n\t产出指标\t数量指标",
                        "系列 1\t类别 1",
                        "年初预算为",
                        "０",
                        "\n目　录\n".strip(),
                        "(一)",
                        "\n2、 ")) {
            assertTrue(all.indexOf(mark) >= 0, "never: " + mark);
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
