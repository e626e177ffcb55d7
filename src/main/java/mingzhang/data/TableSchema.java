package mingzhang.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table's columns, key and foreign keys as a Frictionless Table Schema. */
final class TableSchema {
    private TableSchema() {}

    static Map<String, Object> of(Table<?> table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(c -> field(table, c)).toList());
        schema.put("missingValues", List.of(""));
        if (!table.key().isEmpty()) {
            schema.put("primaryKey", table.key());
        }
        List<Object> foreign = new ArrayList<>();
        for (String name : List.of("unit", "report")) {
            boolean own = table.key().equals(List.of(name));
            if (!own && table.columnNames().contains(name)) {
                foreign.add(foreignKey(name));
            }
        }
        if (!foreign.isEmpty()) {
            schema.put("foreignKeys", foreign);
        }
        return schema;
    }

    private static Map<String, Object> field(Table<?> table, Column<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().id());
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (table.key().equals(List.of(column.name()))) {
            constraints.put("unique", true);
        }
        if (!column.values().isEmpty()) {
            constraints.put("enum", column.values());
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    /** A column that names a unit or a report points to that table's column of the same name. */
    private static Map<String, Object> foreignKey(String name) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", name + "s");
        reference.put("fields", name);
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", name);
        key.put("reference", reference);
        return key;
    }
}
