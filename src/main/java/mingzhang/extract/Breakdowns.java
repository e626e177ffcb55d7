package mingzhang.extract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import mingzhang.report.Breakdown;

/** Which parts add up to which whole, from {@code breakdowns.yaml}. */
public final class Breakdowns {
    private Breakdowns() {}

    /** All breakdowns of the form. */
    public static List<Breakdown> all() {
        try (InputStream in = Breakdowns.class.getResourceAsStream("/mingzhang/breakdowns.yaml")) {
            return new YAMLMapper().readValue(in, new TypeReference<List<Breakdown>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
