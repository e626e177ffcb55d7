package mingzhang.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes named values out of a YAML mapping, saying what was expected where one does not fit. */
final class YamlFields {
    private final YamlNode.Fields node;

    private YamlFields(YamlNode.Fields node) {
        this.node = node;
    }

    /** The mapping in {@code node}; nothing said counts as a mapping without values. */
    static YamlFields of(YamlNode node) throws YamlProblem {
        if (node instanceof YamlNode.Fields fields) {
            return new YamlFields(fields);
        }
        if (node.isEmpty()) {
            return new YamlFields(new YamlNode.Fields(Map.of(), node.line()));
        }
        throw new YamlProblem(node.line(), "mapping");
    }

    int line() {
        return node.line();
    }

    List<String> names() {
        return List.copyOf(node.fields().keySet());
    }

    /** The first name that is not among {@code known}. */
    Optional<String> unknown(List<String> known) {
        return node.fields().keySet().stream().filter(name -> !known.contains(name)).findFirst();
    }

    /** Line of the named value, else of the mapping. */
    int lineOf(String name) {
        return node(name).map(YamlNode::line).orElse(node.line());
    }

    Optional<YamlNode> node(String name) {
        return Optional.ofNullable(node.fields().get(name)).filter(value -> !value.isEmpty());
    }

    /** The text under {@code name}, stripped; empty where it is absent. */
    String text(String name) throws YamlProblem {
        Optional<YamlNode> value = node(name);
        return value.isEmpty() ? "" : text(name, value.get());
    }

    /** The text under {@code name}, which must be there. */
    String required(String name) throws YamlProblem {
        String text = text(name);
        if (text.isEmpty()) {
            throw new YamlProblem(lineOf(name), "missing", name);
        }
        return text;
    }

    /** A list of texts; a single text counts as a list of one. */
    List<String> texts(String name) throws YamlProblem {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(name)) {
            texts.add(text(name, item));
        }
        return texts;
    }

    /** The items under {@code name}; a single one counts as a list of one. */
    List<YamlNode> items(String name) {
        Optional<YamlNode> value = node(name);
        if (value.isEmpty()) {
            return List.of();
        }
        return value.get() instanceof YamlNode.Items list ? list.items() : List.of(value.get());
    }

    /** An ISO date, or empty. */
    String date(String name) throws YamlProblem {
        String text = text(name);
        if (!text.isEmpty() && !isDate(text)) {
            throw new YamlProblem(lineOf(name), "date", name, text);
        }
        return text;
    }

    /** A web address, or empty. */
    String url(String name) throws YamlProblem {
        String text = text(name);
        if (!text.isEmpty() && !SafeUrl.isSafe(text)) {
            throw new YamlProblem(lineOf(name), "url", name, text);
        }
        return text;
    }

    String unitId(String name) throws YamlProblem {
        String text = required(name);
        if (!FileNames.isUnitId(text)) {
            throw new YamlProblem(lineOf(name), "unit-id", name, text);
        }
        return text;
    }

    int year(String name) throws YamlProblem {
        String text = required(name);
        if (!FileNames.isYear(text)) {
            throw new YamlProblem(lineOf(name), "year", name, text);
        }
        return Integer.parseInt(text);
    }

    static boolean isDate(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String text(String name, YamlNode value) throws YamlProblem {
        if (value instanceof YamlNode.Text text) {
            return text.text().strip();
        }
        throw new YamlProblem(value.line(), "text", name);
    }
}
