package mingzhang.data;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import mingzhang.archive.PublishedSite;
import mingzhang.archive.Sha256;

/** Holds a published table against its description: bytes, hash, columns, types, keys, rows. */
final class TableProof {
    /** So many faults of one file are told one by one. */
    private static final int MOST = 100;

    private final PublishedSite site;
    private final PublishedTable table;
    private final Map<String, Set<String>> keys;
    private final Wrongs wrongs;
    private final String file;
    private final Set<String> seen = new HashSet<>();
    private String seenOf = "";
    private int told;

    /**
     * @param keys ids that other tables may name, by table
     */
    TableProof(
            PublishedSite site,
            PublishedTable table,
            Map<String, Set<String>> keys,
            Wrongs wrongs) {
        this.site = site;
        this.table = table;
        this.keys = keys;
        this.wrongs = wrongs;
        this.file = "data/" + table.path();
    }

    /** Checks the file and passes each row on, with its line. */
    void check(ObjIntConsumer<List<String>> row) throws IOException {
        if (!site.has(file)) {
            wrongs.tell(file, 0, "missing-file");
            return;
        }
        long bytes = Files.size(site.path(file));
        if (bytes != table.bytes()) {
            wrongs.tell(file, 0, "bytes", bytes, table.bytes());
        }
        String sha256 = site.sha256(file);
        if (!table.hash().equals("sha256:" + sha256)) {
            wrongs.tell(file, 0, "hash", sha256, table.hash().replace("sha256:", ""));
        }
        try (CsvRows rows = new CsvRows(site.open(file))) {
            rows(rows, row);
        } catch (java.nio.charset.CharacterCodingException e) {
            wrongs.tell(file, 0, "not-utf8");
        } catch (IOException e) {
            wrongs.tell(file, 0, "csv", e.getMessage());
        }
    }

    private void rows(CsvRows rows, ObjIntConsumer<List<String>> row) throws IOException {
        Optional<List<String>> header = rows.next();
        if (header.isEmpty() || !header.get().equals(table.columns())) {
            String found = String.join(",", header.orElse(List.of()));
            wrongs.tell(file, 1, "columns", found, String.join(",", table.columns()));
            return;
        }
        long count = 0;
        for (Optional<List<String>> next = rows.next(); next.isPresent(); next = rows.next()) {
            count++;
            List<String> cells = next.get();
            if (cells.size() != table.columns().size()) {
                tell(rows.line(), "cells", cells.size(), table.columns().size());
            } else {
                cells(cells, rows.line());
                row.accept(cells, rows.line());
            }
        }
        if (count != table.rows()) {
            wrongs.tell(file, 0, "rows", count, table.rows());
        }
        if (told > MOST) {
            wrongs.tell(file, 0, "more", told - MOST);
        }
    }

    private void cells(List<String> cells, int line) {
        for (int i = 0; i < cells.size(); i++) {
            PublishedTable.Field field = table.fields().get(i);
            if (!field.takes(cells.get(i))) {
                tell(line, "cell", field.name(), cells.get(i), field.type());
            }
        }
        for (PublishedTable.Foreign foreign : table.foreign()) {
            table.column(foreign.column())
                    .filter(at -> !known(foreign.table()).contains(cells.get(at)))
                    .ifPresent(at -> tell(line, "foreign-key", cells.get(at), foreign.table()));
        }
        if (!table.key().isEmpty()) {
            key(cells, line);
        }
    }

    private Set<String> known(String other) {
        return keys.getOrDefault(other, Set.of());
    }

    /** Rows stand in the order of their reports: what was seen of one is of no use to the next. */
    private void key(List<String> cells, int line) {
        List<String> values = new ArrayList<>();
        for (String column : table.key()) {
            values.add(table.column(column).map(cells::get).orElse(""));
        }
        if (values.size() > 1 && !values.get(0).equals(seenOf)) {
            seenOf = values.get(0);
            seen.clear();
        }
        if (!seen.add(Sha256.ofTexts(values))) {
            tell(line, "key", String.join(", ", values));
        }
    }

    private void tell(int line, String rule, Object... arguments) {
        if (told++ < MOST) {
            wrongs.tell(file, line, rule, arguments);
        }
    }
}
