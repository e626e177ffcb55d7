package mingzhang.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A table as a data package describes it. */
record PublishedTable(
        String name,
        String path,
        long bytes,
        String hash,
        long rows,
        List<Field> fields,
        List<String> key,
        List<Foreign> foreign) {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    /** A column, and what its cells may be. */
    record Field(String name, String type, boolean required, boolean unique, Set<String> values) {
        /** Whether a cell may stand in the column. */
        boolean takes(String cell) {
            if (cell.isEmpty()) {
                return !required;
            }
            boolean typed =
                    switch (type) {
                        case "integer" -> INTEGER.matcher(cell).matches();
                        case "number" -> NUMBER.matcher(cell).matches();
                        default -> true;
                    };
            return typed && (values.isEmpty() || values.contains(cell));
        }
    }

    /** A column that names a row of another table. */
    record Foreign(String column, String table, String named) {}

    static PublishedTable of(JsonNode resource) {
        List<Field> fields = new ArrayList<>();
        JsonNode schema = resource.path("schema");
        for (JsonNode field : schema.path("fields")) {
            JsonNode limits = field.path("constraints");
            fields.add(
                    new Field(
                            field.path("name").asText(),
                            field.path("type").asText(),
                            limits.path("required").asBoolean(),
                            limits.path("unique").asBoolean(),
                            new HashSet<>(texts(limits.path("enum")))));
        }
        List<Foreign> foreign = new ArrayList<>();
        for (JsonNode key : schema.path("foreignKeys")) {
            JsonNode reference = key.path("reference");
            foreign.add(
                    new Foreign(
                            key.path("fields").asText(),
                            reference.path("resource").asText(),
                            reference.path("fields").asText()));
        }
        return new PublishedTable(
                resource.path("name").asText(),
                resource.path("path").asText(),
                resource.path("bytes").asLong(-1),
                resource.path("hash").asText(),
                resource.path("rows").asLong(-1),
                fields,
                texts(schema.path("primaryKey")),
                foreign);
    }

    List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    Optional<Integer> column(String name) {
        int at = columns().indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
