package mingzhang.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mingzhang.archive.Claim;
import mingzhang.archive.PublishedSite;
import mingzhang.archive.QuoteProof;
import mingzhang.report.Rejection;

/**
 * Proves the open data of a published copy: each table against {@code datapackage.json} and the
 * data contract, each source against its hash, each quote against its source.
 */
public final class DataProof {
    private static final String PACKAGE = "data/datapackage.json";
    private static final int LONGEST_PACKAGE = 32 << 20;
    private static final int LONGEST_SOURCE = 50 << 20;

    private final PublishedSite site;
    private final Wrongs wrongs;
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private String claimed = "";
    private int figures;

    public DataProof(PublishedSite site, Consumer<Rejection> told) {
        this.site = site;
        this.wrongs = new Wrongs(told);
    }

    /** What was looked at. */
    public record Counts(int tables, int sources, int quotes) {}

    /** Checks everything; what is wrong is told on the way. */
    public Counts check() throws IOException {
        List<PublishedTable> tables = tables();
        compareWithContract(tables);
        for (PublishedTable table : tables) {
            TableProof proof = new TableProof(site, table, keys, wrongs);
            switch (table.name()) {
                case "units" -> proof.check((row, line) -> learn(table, "unit", row));
                case "reports" -> proof.check((row, line) -> source(table, row, line));
                case "figures" -> {
                    proof.check((row, line) -> figure(table, row, line));
                    settle(table);
                }
                case "absent" -> {
                    proof.check((row, line) -> figure(table, row, line));
                    settle(table);
                }
                default -> proof.check((row, line) -> {});
            }
        }
        return new Counts(tables.size(), sources.size(), figures);
    }

    private List<PublishedTable> tables() throws IOException {
        Map<String, PublishedTable> tables = new LinkedHashMap<>();
        Optional<byte[]> json = site.read(PACKAGE, LONGEST_PACKAGE);
        if (json.isEmpty()) {
            wrongs.tell(PACKAGE, 0, "missing-file");
            return List.of();
        }
        try {
            JsonNode all = new JsonMapper().readTree(json.get());
            for (JsonNode resource : all.path("resources")) {
                PublishedTable table = PublishedTable.of(resource);
                if (!table.path().equals(table.name() + ".csv") || table.path().contains("/")) {
                    wrongs.tell(PACKAGE, 0, "path", table.path());
                } else if (tables.putIfAbsent(table.name(), table) != null) {
                    wrongs.tell(PACKAGE, 0, "twice", table.name());
                }
            }
        } catch (JsonProcessingException | RuntimeException e) {
            wrongs.tell(PACKAGE, 0, "json");
        }
        return List.copyOf(tables.values());
    }

    private void compareWithContract(List<PublishedTable> published) {
        Map<String, PublishedTable> byName = new HashMap<>();
        published.forEach(table -> byName.put(table.name(), table));
        for (Table<?> table : Tables.all()) {
            PublishedTable found = byName.get(table.name());
            if (found == null && !published.isEmpty()) {
                wrongs.tell(PACKAGE, 0, "no-table", table.name());
            } else if (found != null && !found.columns().equals(table.columnNames())) {
                String expected = String.join(",", table.columnNames());
                wrongs.tell(PACKAGE, 0, "columns", String.join(",", found.columns()), expected);
            }
        }
        for (String file : site.files()) {
            boolean csv = file.startsWith("data/") && file.endsWith(".csv");
            if (csv && !byName.containsKey(file.substring(5, file.length() - 4))) {
                wrongs.tell(file, 0, "unlisted");
            }
        }
    }

    private String cell(PublishedTable table, List<String> row, String column) {
        return table.column(column).map(row::get).orElse("");
    }

    private void learn(PublishedTable table, String column, List<String> row) {
        keys.computeIfAbsent(table.name(), name -> new HashSet<>()).add(cell(table, row, column));
    }

    private void source(PublishedTable table, List<String> row, int line) {
        learn(table, "report", row);
        String source = cell(table, row, "source");
        String expected = cell(table, row, "sha256");
        String folder = "units/" + cell(table, row, "report") + "/";
        try {
            if (!source.startsWith(folder) || !site.has(source)) {
                wrongs.tell("data/" + table.path(), line, "no-source", source);
                return;
            }
            sources.put(cell(table, row, "report"), source);
            String found = site.sha256(source);
            if (!found.equals(expected)) {
                wrongs.tell(source, 0, "source-hash", found, expected);
            }
        } catch (IOException e) {
            wrongs.tell(source, 0, "unreadable");
        }
    }

    /** The claims of one report are looked up together. */
    private void figure(PublishedTable table, List<String> row, int line) {
        String report = cell(table, row, "report");
        if (!report.equals(claimed)) {
            settle(table);
            claimed = report;
        }
        figures++;
        claims.add(
                new Claim(
                        line,
                        integer(cell(table, row, "line")),
                        integer(cell(table, row, "start")),
                        unguarded(cell(table, row, "quote"))));
    }

    private void settle(PublishedTable table) {
        String source = sources.getOrDefault(claimed, "");
        if (!claims.isEmpty() && site.has(source)) {
            for (Claim claim : wrong(source)) {
                wrongs.tell(
                        "data/" + table.path(),
                        claim.row(),
                        "quote",
                        claim.quote(),
                        source,
                        claim.line());
            }
        }
        claims.clear();
        claimed = "";
    }

    private List<Claim> wrong(String source) {
        try {
            Optional<byte[]> bytes = site.read(source, LONGEST_SOURCE);
            String extension =
                    source.endsWith(".html.txt")
                            ? "html"
                            : source.substring(source.lastIndexOf('.') + 1);
            return bytes.isEmpty() ? claims : QuoteProof.wrong(extension, bytes.get(), claims);
        } catch (IOException e) {
            return claims;
        }
    }

    private static int integer(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Without the mark that keeps a spreadsheet from running a cell. */
    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
