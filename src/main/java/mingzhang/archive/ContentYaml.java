package mingzhang.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The meaning of the content tree's own YAML files. */
final class ContentYaml {
    static final List<String> SETTINGS =
            List.of(
                    "title",
                    "description",
                    "baseUrl",
                    "language",
                    "theme",
                    "contact",
                    "licence",
                    "footer",
                    "notice");
    static final List<String> UNIT =
            List.of("id", "name", "aliases", "region", "level", "successorOf");
    static final List<String> SIDECAR =
            List.of("published", "originalUrl", "personalData", "withdrawn");

    static final List<String> ANSWER = List.of("rule", "line", "text", "date");

    private ContentYaml() {}

    static Settings settings(YamlFields fields) throws YamlProblem {
        String language = fields.text("language");
        if (!language.isEmpty() && !Words.LANGUAGES.contains(language)) {
            throw new YamlProblem(fields.lineOf("language"), "language", language);
        }
        return new Settings(
                fields.required("title"),
                fields.text("description"),
                folder(fields.url("baseUrl")),
                language.isEmpty() ? Words.LANGUAGES.get(0) : language,
                fields.text("theme").isEmpty() ? "default" : fields.text("theme"),
                fields.text("contact"),
                fields.text("licence"),
                fields.texts("footer"),
                fields.text("notice"));
    }

    /** An address that further addresses can be put behind. */
    static String folder(String url) {
        return url.isEmpty() || url.endsWith("/") ? url : url + "/";
    }

    static List<Unit> units(YamlNode node) throws YamlProblem {
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node instanceof YamlNode.Items list)) {
            throw new YamlProblem(node.line(), "unit-list");
        }
        List<Unit> units = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode item : list.items()) {
            YamlFields fields = YamlFields.of(item);
            Unit unit = unit(fields);
            if (!ids.add(unit.id())) {
                throw new YamlProblem(fields.lineOf("id"), "unit-twice", unit.id());
            }
            units.add(unit);
        }
        return units;
    }

    /** A list of answers to findings. */
    static List<Answer> answers(YamlNode node) throws YamlProblem {
        if (!node.isEmpty() && !(node instanceof YamlNode.Items)) {
            throw new YamlProblem(node.line(), "answer-list");
        }
        List<Answer> answers = new ArrayList<>();
        if (node instanceof YamlNode.Items list) {
            for (YamlNode item : list.items()) {
                answers.add(answer(YamlFields.of(item)));
            }
        }
        return answers;
    }

    private static Answer answer(YamlFields fields) throws YamlProblem {
        known(fields, ANSWER);
        String line = fields.required("line");
        if (!line.matches("[0-9]{1,7}")) {
            throw new YamlProblem(fields.lineOf("line"), "line", line);
        }
        return new Answer(
                fields.required("rule"),
                Integer.parseInt(line),
                fields.required("text"),
                fields.date("date"));
    }

    private static void known(YamlFields fields, List<String> names) throws YamlProblem {
        Optional<String> unknown = fields.unknown(names);
        if (unknown.isPresent()) {
            throw new YamlProblem(
                    fields.lineOf(unknown.get()),
                    "unknown",
                    unknown.get(),
                    String.join(", ", names));
        }
    }

    private static Unit unit(YamlFields fields) throws YamlProblem {
        List<Unit.Succession> before = new ArrayList<>();
        for (YamlNode item : fields.items("successorOf")) {
            if (!(item instanceof YamlNode.Fields)) {
                throw new YamlProblem(item.line(), "successor");
            }
            YamlFields followed = YamlFields.of(item);
            before.add(new Unit.Succession(followed.unitId("unit"), followed.year("year")));
        }
        return new Unit(
                fields.unitId("id"),
                fields.required("name"),
                fields.texts("aliases"),
                fields.text("region"),
                fields.text("level"),
                before,
                true);
    }

    static Sidecar sidecar(YamlNode node) throws YamlProblem {
        YamlFields fields = YamlFields.of(node);
        known(fields, SIDECAR);
        return new Sidecar(
                fields.date("published"),
                fields.url("originalUrl"),
                fields.text("personalData"),
                withdrawal(fields));
    }

    /** {@code 2022-03-01 and the reason behind it}. */
    private static Optional<Sidecar.Withdrawal> withdrawal(YamlFields fields) throws YamlProblem {
        String text = fields.text("withdrawn");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String date = text.substring(0, Math.min(10, text.length()));
        String reason = text.substring(date.length()).strip();
        if (!YamlFields.isDate(date) || reason.isEmpty()) {
            throw new YamlProblem(fields.lineOf("withdrawn"), "withdrawn", text);
        }
        return Optional.of(new Sidecar.Withdrawal(date, reason));
    }
}
