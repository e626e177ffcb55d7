package mingzhang.extract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import mingzhang.report.Measure;

/** The measures of the data contract, from {@code measures.yaml}. */
public final class Measures {
    private Measures() {}

    /** All measures in the contract's order. */
    public static List<Measure> all() {
        YAMLMapper yaml =
                YAMLMapper.builder()
                        .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
                        .build();
        try (InputStream in = Measures.class.getResourceAsStream("/mingzhang/measures.yaml")) {
            List<Listed> listed = yaml.readValue(in, new TypeReference<List<Listed>>() {});
            return listed.stream().map(Listed::measure).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Listed(
            String name, List<String> items, boolean open, String unit, String section) {
        Measure measure() {
            return new Measure(
                    name,
                    items == null ? List.of() : items,
                    open,
                    unit == null ? "" : unit,
                    section == null ? "" : section);
        }
    }
}
