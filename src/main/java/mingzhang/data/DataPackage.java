package mingzhang.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Settings;

/** {@code datapackage.json}: the files of open data as a Frictionless Data Package. */
final class DataPackage {
    private final Settings settings;
    private final List<DataFile> files;

    DataPackage(Settings settings, List<DataFile> files) {
        this.settings = settings;
        this.files = List.copyOf(files);
    }

    byte[] toJson() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            String json = new JsonMapper().writer(printer).writeValueAsString(content());
            return (json + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> content() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "data-package");
        all.put("name", "mingzhang");
        put(all, "title", settings.title());
        put(all, "description", settings.description());
        put(all, "homepage", settings.baseUrl());
        if (!settings.licence().isBlank()) {
            all.put("licenses", List.of(Licence.of(settings.licence())));
        }
        // the packages's single source is every report, each named with address and hash in a row
        all.put("sources", List.of(Map.of("title", "reports.csv")));
        List<Object> resources = new ArrayList<>();
        for (Table<?> table : Tables.all()) {
            files.stream()
                    .filter(file -> file.table().equals(table.name()))
                    .forEach(file -> resources.add(resource(table, file)));
        }
        all.put("resources", resources);
        return all;
    }

    private static Map<String, Object> resource(Table<?> table, DataFile file) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", file.name());
        resource.put("path", file.name() + ".csv");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        resource.put("rows", file.rows());
        resource.put("schema", TableSchema.of(table));
        return resource;
    }

    private static void put(Map<String, Object> map, String name, String text) {
        if (!text.isBlank()) {
            map.put(name, CleanText.of(text));
        }
    }
}
