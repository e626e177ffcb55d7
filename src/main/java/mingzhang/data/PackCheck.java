package mingzhang.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.archive.Citation;
import mingzhang.report.Place;
import mingzhang.report.Rejection;
import mingzhang.report.ReportId;

/**
 * Proves an evidence pack against the site that it says it was taken from: each row stands in the
 * site's data as it is, each quote in its line, each source has the hash that is claimed.
 */
public final class PackCheck {
    private static final String QUOTES = "quotes.csv";
    private static final String QUOTE_COLUMNS = "no,type,report,source,sha256,line,start,quote,url";
    private static final String CITATIONS = "citations.txt";
    private static final Pattern DAY = Pattern.compile("\\[(\\d{4}-\\d{2}-\\d{2})\\]\\. ");

    private final String name;
    private final EvidencePack pack;
    private final PublishedRows site;
    private final Quotes quotes;
    private final List<Rejection> faults = new ArrayList<>();

    /** Tells whether words stand in a line of a published source. */
    @FunctionalInterface
    public interface Quotes {
        /**
         * Whether the quote begins, ends or runs through the line.
         *
         * @param source the file
         * @param line 1-based
         */
        boolean stands(Path source, int line, String quote) throws IOException;
    }

    private PackCheck(String name, EvidencePack pack, PublishedRows site, Quotes quotes) {
        this.name = name;
        this.pack = pack;
        this.site = site;
        this.quotes = quotes;
    }

    /**
     * What is wrong with a pack; nothing where it is proved.
     *
     * @param site folder of the published site
     */
    public static List<Rejection> check(Path pack, Path site, Quotes quotes) throws IOException {
        String name = String.valueOf(pack.getFileName());
        EvidencePack.Reading reading = EvidencePack.read(pack);
        if (reading instanceof EvidencePack.Reading.Refused refused) {
            return List.of(Rejection.of(Place.of(name), refused.rule(), refused.thing()));
        }
        EvidencePack read = ((EvidencePack.Reading.Read) reading).pack();
        return new PackCheck(name, read, new PublishedRows(site), quotes).check();
    }

    private List<Rejection> check() throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        for (String table : List.of("figures", "findings")) {
            for (Row row : rows(table + ".csv", header(Tables.named(table)))) {
                row(table, row).ifPresent(key -> rows.merge(key, 1, Integer::sum));
            }
        }
        List<Row> quoted = rows(QUOTES, QUOTE_COLUMNS);
        for (Row row : quoted) {
            quote(row, rows);
        }
        if (rows.values().stream().anyMatch(left -> left > 0)) {
            fault(QUOTES, 0, "pack-unquoted");
        }
        if (!pack.files().get("LICENCE.txt").contains(site.licence())) {
            fault("LICENCE.txt", 0, "pack-licence");
        }
        citations(quoted);
        return List.copyOf(faults);
    }

    private static String header(Table<?> table) {
        return String.join(",", table.columnNames());
    }

    /** A line of a file. */
    private record Row(int line, String text, List<String> cells) {}

    /** The rows below the mark and the head line; none where these are not as they should be. */
    private List<Row> rows(String file, String columns) {
        List<String> lines = Arrays.asList(pack.files().get(file).split("\r\n", -1));
        if (!lines.get(0).equals(Sink.MARK + columns)) {
            fault(file, 1, "pack-columns");
            return List.of();
        }
        int width = columns.split(",").length;
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1 && lines.get(i).isEmpty();
            List<String> cells = CsvLine.cells(lines.get(i));
            if (cells.size() == width) {
                rows.add(new Row(i + 1, lines.get(i), cells));
            } else if (!last) {
                fault(file, i + 1, "pack-columns");
            }
        }
        return rows;
    }

    /** A row of the open data: what has to be quoted of it. */
    private Optional<String> row(String table, Row row) throws IOException {
        Optional<PublishedRows.Published> report = site.report(row.cells().get(0));
        if (report.isEmpty() || !site.has(table, report.get().id(), row.text())) {
            fault(table + ".csv", row.line(), "pack-row", row.cells().get(0));
            return Optional.empty();
        }
        List<String> columns = Tables.named(table).columnNames();
        boolean figure = table.equals("figures");
        return Optional.of(
                key(
                        figure ? "figure" : "finding",
                        row.cells().get(0),
                        row.cells().get(columns.indexOf("line")),
                        figure ? row.cells().get(columns.indexOf("start")) : "",
                        row.cells().get(columns.indexOf("quote"))));
    }

    private static String key(String... parts) {
        return String.join("\t", parts);
    }

    private void quote(Row row, Map<String, Integer> rows) throws IOException {
        List<String> c = row.cells();
        Optional<PublishedRows.Published> report = site.report(c.get(2));
        if (report.isEmpty() || !c.get(0).equals(String.valueOf(row.line() - 1))) {
            fault(QUOTES, row.line(), "pack-row", c.get(2));
            return;
        }
        PublishedRows.Published published = report.get();
        boolean own = c.get(3).equals(published.source()) && c.get(4).equals(published.sha256());
        if (!own || !site.hash(published).equals(published.sha256())) {
            fault(QUOTES, row.line(), "pack-source", c.get(3));
        }
        int line = CsvLine.count(c.get(5));
        String anchor = line == 0 ? "" : "#L" + line;
        if (!c.get(8).equals(published.url() + anchor)) {
            fault(QUOTES, row.line(), "pack-source", c.get(8));
        }
        String quote = CsvLine.unguarded(c.get(7));
        // a finding of a chart stands at the number and quotes the label, which may be lines away
        boolean finding = c.get(1).equals("finding");
        if (!finding && !quotes.stands(site.file(published), line, quote)) {
            fault(QUOTES, row.line(), "pack-quote", line, quote);
        }
        String key = key(c.get(1), c.get(2), c.get(5), c.get(6), c.get(7));
        boolean passage = c.get(1).equals("passage") && c.get(6).isEmpty() && !quote.isEmpty();
        if (!passage && rows.merge(key, -1, Integer::sum) < 0) {
            fault(QUOTES, row.line(), "pack-unquoted");
        }
    }

    /** A citation for each quote, in the same order. */
    private void citations(List<Row> quoted) throws IOException {
        List<String> lines = pack.files().get(CITATIONS).lines().toList();
        for (int i = 0; i < Math.max(lines.size(), quoted.size()); i++) {
            if (i >= lines.size()
                    || i >= quoted.size()
                    || !cites(lines.get(i), quoted.get(i).cells())) {
                fault(CITATIONS, i + 1, "pack-citation");
            }
        }
    }

    private boolean cites(String text, List<String> quote) throws IOException {
        var day = DAY.matcher(text);
        Optional<PublishedRows.Published> report = site.report(quote.get(2));
        if (!day.find() || report.isEmpty()) {
            return false;
        }
        Citation citation = report.get().citation();
        String expected = citation.line(CsvLine.count(quote.get(5)), day.group(1));
        return text.equals("[" + quote.get(0) + "] " + expected);
    }

    private void fault(String file, int line, String rule, Object... arguments) {
        faults.add(Rejection.of(new Place(name + "!" + file, line), rule, arguments));
    }

    /** The id that a cell names, if it names one. */
    static Optional<ReportId> id(String cell) {
        int slash = cell.indexOf('/');
        String unit = slash < 0 ? "" : cell.substring(0, slash);
        String year = cell.substring(slash + 1);
        boolean named = ReportId.isUnitId(unit) && year.matches("[0-9]{4}");
        return named ? Optional.of(new ReportId(unit, Integer.parseInt(year))) : Optional.empty();
    }
}
