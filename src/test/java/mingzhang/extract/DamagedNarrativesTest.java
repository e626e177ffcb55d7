package mingzhang.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mingzhang.ProcessorTime;
import mingzhang.document.Block;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;
import mingzhang.report.Figure;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What conversion does to a text must not change what is read of it; no text makes it fail. */
class DamagedNarrativesTest {
    private static final String ALPHABET =
            "0123456789.,，。、；：（）()%％万元亿年月日度类款项占比与较增加减少下降增长完成预算支出收入决算总计基本三公“”12345 \t-/第图号辆台套批次人";

    private final NarrativeExtractor extractor = new NarrativeExtractor();

    @TestFactory
    Stream<DynamicTest> conversionDamageChangesNothing() throws IOException {
        List<Damage> damages =
                List.of(
                        new Damage(
                                "full-width digits", t -> map(t, "0123456789.%", "０１２３４５６７８９．％")),
                        new Damage("half-width marks", t -> map(t, "（），：；", "(),:;")),
                        new Damage("full-width marks", t -> map(t, "(),:;", "（），：；")),
                        new Damage("spaces", t -> t.replaceAll("(?<=[一-龥])(?=[0-9一-龥])", " ")),
                        new Damage("ideographic indent", t -> t.replaceAll("(^|¶)", "$1　　")),
                        new Damage(
                                "space before the unit",
                                t -> t.replaceAll("(?<=[0-9])(?=[万%辆批人个次台])", " ")),
                        new Damage("no quotation marks", t -> t.replaceAll("[“”]", "")),
                        new Damage("straight quotation marks", t -> t.replaceAll("[“”]", "\"")),
                        new Damage("no stop at the end", t -> t.replaceAll("。(¶|$)", "$1")));
        return damages.stream()
                .map(damage -> DynamicTest.dynamicTest(damage.name(), () -> unchanged(damage)));
    }

    private record Damage(String name, UnaryOperator<String> of) {}

    private void unchanged(Damage damage) throws IOException {
        for (String phrase : phrases()) {
            int colon = phrase.indexOf(": ");
            String key = phrase.substring(0, colon);
            String text = phrase.substring(colon + 2);
            String damaged = damage.of().apply(text);
            assertEquals(values(extract(key, text)), values(extract(key, damaged)), damaged);
        }
    }

    private static List<String> values(Narrative narrative) {
        return narrative.figures().stream()
                .map(
                        f ->
                                f.measure()
                                        + f.item()
                                                .replace("“", "")
                                                .replace("”", "")
                                                .replace("\"", "")
                                        + f.kind()
                                        + f.value()
                                        + f.valueUnit()
                                        + f.baseYear())
                .toList();
    }

    @Test
    void aBrokenLineIsReadThroughAndTheQuoteHoldsTheNumber() throws IOException {
        for (String phrase : phrases()) {
            int colon = phrase.indexOf(": ");
            String text = phrase.substring(colon + 2);
            if (text.indexOf('¶') < 0) {
                for (int cut = 1; cut < text.length(); cut += 3) {
                    broken(phrase.substring(0, colon), text, cut);
                }
            }
        }
    }

    private void broken(String key, String text, int cut) {
        SourceText joined =
                SourceText.join(
                        List.of(
                                SourceText.of(text.substring(0, cut), 5, 1),
                                SourceText.of(text.substring(cut), 6, 1)),
                        "");
        Narrative whole = extract(key, text);
        Narrative read = extract(key, List.of(new Paragraph(joined, 0)));
        assertEquals(values(whole), values(read), text);
        for (int i = 0; i < read.figures().size(); i++) {
            Figure before = whole.figures().get(i);
            Figure figure = read.figures().get(i);
            int offset = figure.line() == 5 ? figure.start() - 1 : cut + figure.start() - 1;
            assertEquals(before.start() - 1, offset, figure.toString());
            String number = text.substring(offset, offset + figure.length());
            assertTrue(figure.quote().contains(number), figure.toString());
        }
    }

    @Test
    void randomTextNeverThrows() {
        long seed = Long.getLong("narrative.seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> keys =
                List.of(
                        "",
                        "total",
                        "revenue",
                        "general-budget.items",
                        "three-public.items",
                        "other.performance",
                        "other");
        try {
            for (int i = 0; i < 3000; i++) {
                StringBuilder text = new StringBuilder();
                for (int n = random.nextInt(120); n >= 0; n--) {
                    text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                }
                Narrative narrative = extract(keys.get(i % keys.size()), text.toString());
                assertTrue(narrative.numbersRead() <= narrative.numbers());
            }
        } catch (RuntimeException e) {
            throw new AssertionError("-Dnarrative.seed=" + seed, e);
        }
    }

    @Test
    void shuffledSentencesNeverThrow() throws IOException {
        long seed = Long.getLong("narrative.seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> phrases = phrases();
        for (int i = 0; i < 2000; i++) {
            String a = phrases.get(random.nextInt(phrases.size()));
            String b = phrases.get(random.nextInt(phrases.size()));
            String mixed =
                    a.substring(random.nextInt(a.length()))
                            + b.substring(random.nextInt(b.length()));
            Narrative narrative = extract(a.substring(0, a.indexOf(": ")), mixed);
            for (Figure figure : narrative.figures()) {
                assertTrue(figure.start() > 0, "-Dnarrative.seed=" + seed + " " + mixed);
            }
        }
    }

    @Test
    void hostileLinesTakeLinearTime() {
        List<String> units =
                List.of(
                        "1",
                        "（",
                        "增加",
                        "1.",
                        "2020年",
                        "（类）",
                        "“",
                        "占",
                        "《",
                        "支出决算为",
                        "一般公共服务（类）",
                        "绩效目标完成情况综述",
                        "1，000",
                        "与2019年相比",
                        "项目",
                        "0万元",
                        "-",
                        "、1");
        for (String unit : units) {
            for (String key : List.of("general-budget.items", "other.performance")) {
                extract(key, unit.repeat(2000));
                long small = time(key, unit.repeat(20_000 / unit.length()));
                long large = time(key, unit.repeat(160_000 / unit.length()));
                assertTrue(
                        large < 40 * small + 400_000_000L,
                        unit + " " + key + ": " + small + " " + large);
            }
        }
    }

    private long time(String key, String text) {
        return ProcessorTime.of(() -> extract(key, text));
    }

    private Narrative extract(String key, String text) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : text.split("¶", -1)) {
            blocks.add(new Paragraph(SourceText.of(paragraph, 1, 1), 0));
        }
        return extract(key, blocks);
    }

    private Narrative extract(String key, List<Block> blocks) {
        Section section = new Section("narrative", key, "第二部分", Optional.empty(), blocks);
        Subject subject = new Subject(new ReportId("unit", 2020), "f.txt", List.of(), "");
        return extractor.extract(List.of(section), subject, 2020);
    }

    private static List<String> phrases() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases/extract/figures"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                int from = text.indexOf("```input.phrases\n") + 17;
                all.addAll(text.substring(from, text.indexOf("\n```", from)).lines().toList());
            }
        }
        return all;
    }

    private static String map(String text, String from, String to) {
        StringBuilder mapped = new StringBuilder();
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            int i = from.indexOf(c);
            mapped.append(i < 0 ? c : to.charAt(i));
        }
        return mapped.toString();
    }
}
