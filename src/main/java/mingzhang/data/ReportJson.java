package mingzhang.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One report's rows of every table as {@code report.json}: under each table's name a list of
 * objects, one a line, so that a person can read and compare them.
 */
final class ReportJson {
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .rootValueSeparator(",\n")
                    .build();

    private ReportJson() {}

    static byte[] of(Map<Table<?>, List<List<Cell>>> rows) {
        return rows.entrySet().stream()
                .map(table -> list(table.getKey(), table.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String list(Table<?> table, List<List<Cell>> rows) {
        if (rows.isEmpty()) {
            return "\"" + table.name() + "\": []";
        }
        StringWriter out = new StringWriter().append("\"" + table.name() + "\": [\n");
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            for (List<Cell> row : rows) {
                object(json, table, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append("\n]").toString();
    }

    private static void object(JsonGenerator json, Table<?> table, List<Cell> row)
            throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            Column<?> column = table.columns().get(i);
            json.writeFieldName(column.name());
            write(json, column, row.get(i));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Column<?> column, Cell cell) throws IOException {
        if (cell instanceof Cell.Decimal number) {
            json.writeNumber(number.value());
        } else if (cell instanceof Cell.Text text) {
            json.writeString(text.text());
        } else if (column.type() == FieldType.STRING) {
            json.writeString("");
        } else {
            json.writeNull();
        }
    }
}
