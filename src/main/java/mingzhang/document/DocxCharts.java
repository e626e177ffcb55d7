package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The data of charts embedded in a docx, as its last drawing left it. */
final class DocxCharts {
    private final DocxPackage docx;
    private final Map<String, String> targets;

    DocxCharts(DocxPackage docx, Map<String, String> targets) {
        this.docx = docx;
        this.targets = targets;
    }

    /** The chart that an element of the text refers to, its title in the first cell. */
    Optional<Table> table(Element reference, int line) throws RefusedException {
        String target = targets.get(Xml.attribute(reference, "id"));
        Optional<Element> part = target == null ? Optional.empty() : docx.part(target);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, String> categories = new TreeMap<>();
        List<String> names = new ArrayList<>();
        List<Map<Integer, String>> series = new ArrayList<>();
        for (Element one : Xml.all(part.get(), "ser")) {
            points(one, "cat").forEach(categories::putIfAbsent);
            points(one, "xVal").forEach(categories::putIfAbsent);
            Map<Integer, String> values = points(one, "val");
            values.putAll(points(one, "yVal"));
            values.keySet().forEach(index -> categories.putIfAbsent(index, ""));
            names.add(String.join("", points(one, "tx").values()));
            series.add(values);
        }
        if (series.isEmpty() || categories.isEmpty()) {
            return Optional.empty();
        }
        if ((long) categories.size() * series.size() > Limits.CELLS) {
            throw new RefusedException("too-many-cells", line, Limits.CELLS);
        }
        return Optional.of(table(title(part.get()), categories, names, series, line));
    }

    private static Table table(
            String title,
            Map<Integer, String> categories,
            List<String> names,
            List<Map<Integer, String>> series,
            int line) {
        List<Row> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(title));
        head.addAll(categories.values());
        rows.add(row(head, line));
        for (int s = 0; s < series.size(); s++) {
            List<String> texts = new ArrayList<>(List.of(names.get(s)));
            for (Integer index : categories.keySet()) {
                texts.add(series.get(s).getOrDefault(index, ""));
            }
            rows.add(row(texts, line));
        }
        return new Table(rows, line, 1, true);
    }

    private static Row row(List<String> texts, int line) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            SourceText shown = Marks.clean(text.replace('\t', ' '), line, 1).strip();
            cells.add(new Cell(shown, cells.size(), 1, 1));
        }
        return new Row(cells);
    }

    private static String title(Element part) {
        Optional<Element> title = Xml.path(part, "chartSpace", "chart", "title");
        StringBuilder text = new StringBuilder();
        title.ifPresent(t -> Xml.all(t, "t").forEach(run -> text.append(run.wholeText())));
        return text.toString();
    }

    /** The points kept under {@code cat}, {@code val} or {@code tx} of a series, by their index. */
    private static Map<Integer, String> points(Element series, String kind) {
        Map<Integer, String> points = new TreeMap<>();
        Optional<Element> holder = Xml.child(series, kind);
        if (holder.isPresent()) {
            for (Element point : Xml.all(holder.get(), "pt")) {
                String value = Xml.child(point, "v").map(Element::wholeText).orElse("");
                int index = Xml.integer(Xml.attribute(point, "idx"), points.size());
                points.merge(index, value, (inner, outer) -> outer + "/" + inner);
            }
            if (points.isEmpty()) {
                Xml.path(holder.get(), "v").ifPresent(v -> points.put(0, v.wholeText()));
            }
        }
        return points;
    }
}
