package mingzhang.extract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wordings of {@code forms/tables.yaml}. */
record TableWords(
        Statements statements,
        Performance performance,
        ProjectHead project,
        Map<String, Set<String>> indicator,
        Sentence sentence) {
    record Statements(
            List<String> starts,
            List<String> need,
            List<String> name,
            List<String> code,
            List<String> skip,
            List<String> columnNumbers,
            List<String> totals,
            List<String> head,
            List<String> note,
            List<String> rates,
            List<String> counters,
            List<String> sided) {
        /**
         * Whether the table with the title has revenue on one side and expenditure on the other.
         */
        boolean isSided(String title) {
            return sided.stream().anyMatch(title::contains);
        }
    }

    record Performance(
            List<String> words, List<String> ends, List<String> score, List<String> whole) {}

    record ProjectHead(
            List<String> name,
            List<List<String>> budget,
            List<String> executed,
            List<String> rate,
            List<String> total,
            List<String> beside) {
        boolean isAmountLabel(String label) {
            return budget.stream().anyMatch(group -> group.contains(label))
                    || executed.contains(label)
                    || rate.contains(label);
        }
    }

    record Sentence(
            List<String> anchors,
            List<String> budget,
            List<String> executed,
            List<String> rates,
            List<String> ends) {}

    /** The wordings that the program carries. */
    static TableWords load() {
        YAMLMapper yaml =
                YAMLMapper.builder()
                        .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
                        .build();
        try (InputStream in =
                TableWords.class.getResourceAsStream("/mingzhang/forms/tables.yaml")) {
            return yaml.readValue(in, TableWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the label is one of the indicator table's wordings under {@code key}. */
    boolean isIndicator(String key, String label) {
        return indicator.get(key).contains(label);
    }
}
