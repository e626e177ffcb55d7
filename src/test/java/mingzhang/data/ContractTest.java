package mingzhang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.extract.Measures;
import mingzhang.report.CheckTally;
import mingzhang.report.Kind;
import mingzhang.report.Measure;
import mingzhang.report.Unread;
import org.junit.jupiter.api.Test;

/** What docs/data-contract.md promises is what the code does. */
class ContractTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final List<String> page = Files.readAllLines(Path.of("docs/data-contract.md"));

    ContractTest() throws IOException {}

    @Test
    void everyFileHasTheColumnsOfThePageInOrder() {
        Map<String, String> promised = new LinkedHashMap<>();
        for (List<String> row : rowsUnder("| file |")) {
            promised.put(code(row.get(0)), code(row.get(2)));
        }
        Map<String, String> written = new LinkedHashMap<>();
        for (Table<?> table : Tables.all()) {
            written.put(table.name() + ".csv", String.join(",", table.columnNames()));
        }
        assertEquals(promised, written);
        assertEquals(List.copyOf(promised.keySet()), List.copyOf(written.keySet()));
    }

    @Test
    void theKeyOfFiguresIsThatOfThePage() {
        assertEquals(
                codeAfter("Key of `figures.csv`:"), String.join(",", FiguresTable.table().key()));
    }

    @Test
    void theTablesThatComeByYearAreThoseOfThePage() {
        String line = lineWith("come by year too");
        List<String> named = new ArrayList<>();
        Matcher matcher = CODE.matcher(line.substring(0, line.indexOf("come by year too")));
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        assertEquals(
                named.stream()
                        .filter(name -> !name.equals("stated") && !name.equals("expected"))
                        .sorted()
                        .toList(),
                Tables.all().stream().filter(Table::yearly).map(Table::name).sorted().toList());
    }

    @Test
    void kindsAreThoseOfThePage() {
        assertEquals(
                rowsUnder("| kind |").stream().map(row -> code(row.get(0))).toList(),
                Arrays.stream(Kind.values()).map(Kind::id).toList());
    }

    @Test
    void outcomesAndReasonsAreThoseOfThePage() {
        String checks = row("checks.csv");
        Arrays.stream(CheckTally.Outcome.values())
                .forEach(outcome -> assertContains(checks, "`" + outcome.id() + "`"));
        String unread = row("unread.csv");
        Arrays.stream(Unread.Reason.values())
                .forEach(reason -> assertContains(unread, "`" + reason.id() + "`"));
    }

    @Test
    void measuresAndTheirItemsAreThoseOfThePage() {
        List<String> promised = new ArrayList<>();
        for (List<String> row : rowsUnder("| measure |")) {
            for (String name : row.get(0).replaceAll("\\([^)]*\\)", "").split(", ", -1)) {
                promised.add(name.strip() + ": " + row.get(1));
            }
        }
        List<String> written =
                Measures.all().stream().map(m -> m.name() + ": " + items(m, promised)).toList();
        assertEquals(promised, written);
    }

    /** Open measures say in words what their items are; the page's words stand for them. */
    private static String items(Measure measure, List<String> promised) {
        if (measure.open()) {
            return promised.stream()
                    .filter(line -> line.startsWith(measure.name() + ": "))
                    .map(line -> line.substring(measure.name().length() + 2))
                    .findFirst()
                    .orElse("");
        }
        List<String> all = new ArrayList<>(List.of("(total)"));
        all.addAll(measure.items());
        return String.join(", ", all);
    }

    private List<List<String>> rowsUnder(String head) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : page) {
            if (inside && !line.startsWith("|")) {
                break;
            }
            if (inside && !line.startsWith("| ---")) {
                rows.add(cells(line));
            }
            inside |= line.startsWith(head);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private String row(String file) {
        return lineWith("| `" + file + "` |");
    }

    private String lineWith(String text) {
        return page.stream().filter(line -> line.contains(text)).findFirst().orElseThrow();
    }

    private String codeAfter(String text) {
        String line = lineWith(text);
        return code(line.substring(line.indexOf(text) + text.length()));
    }

    private static String code(String text) {
        Matcher matcher = CODE.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), part + " in " + text);
    }
}
