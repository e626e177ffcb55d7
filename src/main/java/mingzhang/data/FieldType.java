package mingzhang.data;

import java.util.Locale;

/** What a column holds, in the terms of Frictionless Table Schema. */
enum FieldType {
    STRING,
    NUMBER,
    INTEGER,
    /** A number or words. */
    ANY;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
