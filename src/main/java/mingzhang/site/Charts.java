package mingzhang.site;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingzhang.archive.Words;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/** The seven charts of the form, redrawn from what the sentences state. */
final class Charts {
    private static final String UNIT = "万元";
    private static final int COLOURS = 4;

    private final Statements statements;
    private final Words words;

    Charts(Statements statements, Words words) {
        this.statements = statements;
        this.words = words;
    }

    /** The charts of shares and parts, what was spent first. */
    List<Chart> parts() {
        return Stream.of(
                        stacked(3, "本年支出合计", Set.of()),
                        bars(6, "一般公共预算财政拨款支出"),
                        stacked(2, "本年收入合计", Set.of("财政拨款收入")),
                        stacked(7, "“三公”经费支出", Set.of("公务用车购置费", "公务用车运行维护费", "国内公务接待费", "外事接待费")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The charts that set this year beside the one before. */
    List<Chart> changes() {
        return Stream.of(years(1, "收支总计"), years(4, "财政拨款收支总计"), years(5, "一般公共预算财政拨款支出"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** This year beside the year it is compared with, which is drawn as derived. */
    private Optional<Chart> years(int number, String measure) {
        Optional<Figure> now = statements.first(measure, "", Kind.AMOUNT);
        Optional<Figure> change = statements.first(measure, "", Kind.CHANGE);
        if (now.isEmpty() || change.isEmpty() || change.get().baseYear().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal before = now.get().value().subtract(change.get().value());
        BigDecimal most = now.get().value().max(before);
        if (before.signum() < 0 || most.signum() <= 0) {
            return Optional.empty();
        }
        String year = String.valueOf(statements.report().id().year());
        List<Chart.Part> parts =
                List.of(
                        derived(base(change.get()), before, most),
                        part(year, "", now.get(), "0%", Numbers.width(now.get().value(), most), 1));
        return Optional.of(
                chart(
                        number,
                        "years",
                        changed(measure, change.get()),
                        statements.disputed(change.get()),
                        measure,
                        parts,
                        List.of(now.get(), change.get())));
    }

    private static String base(Figure change) {
        return String.valueOf(change.baseYear().getAsInt());
    }

    private String changed(String measure, Figure change) {
        String direction =
                switch (change.value().signum()) {
                    case 1 -> "more";
                    case -1 -> "less";
                    default -> "same";
                };
        return words.get(
                "chart.years." + direction,
                base(change),
                Numbers.text(change.value().abs()),
                measure);
    }

    private Chart.Part derived(String year, BigDecimal value, BigDecimal most) {
        return new Chart.Part(
                words.get("chart.derived", year),
                Numbers.text(value),
                "",
                "",
                "",
                "0%",
                Numbers.width(value, most),
                2,
                true,
                false);
    }

    private Optional<Chart> stacked(int number, String measure, Set<String> nested) {
        List<Figure> items = items(measure, nested);
        BigDecimal sum = sum(items);
        if (items.isEmpty() || sum.signum() == 0) {
            return Optional.empty();
        }
        List<Chart.Part> parts = new ArrayList<>();
        BigDecimal start = BigDecimal.ZERO;
        for (Figure item : items) {
            String from = Numbers.width(start, sum);
            int series = Math.min(COLOURS, parts.size() + 1);
            parts.add(part(item, from, Numbers.width(item.value(), sum), series));
            start = start.add(item.value());
        }
        return Optional.of(chart(number, "stacked", title(items), false, measure, parts, items));
    }

    private Optional<Chart> bars(int number, String measure) {
        List<Figure> items =
                items(measure, Set.of()).stream()
                        .filter(f -> !f.item().contains("/"))
                        .sorted(Comparator.comparing(Figure::value).reversed())
                        .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal most = items.get(0).value();
        List<Chart.Part> parts =
                items.stream()
                        .map(item -> part(item, "0%", Numbers.width(item.value(), most), 1))
                        .toList();
        return Optional.of(chart(number, "bars", title(items), false, measure, parts, items));
    }

    /** The first statement of each item that is not nothing. */
    private List<Figure> items(String measure, Set<String> nested) {
        Map<String, Figure> items = new LinkedHashMap<>();
        for (Figure figure : statements.all(measure, Kind.AMOUNT)) {
            if (!figure.item().isEmpty() && !nested.contains(figure.item())) {
                items.putIfAbsent(figure.item(), figure);
            }
        }
        return items.values().stream().filter(f -> f.value().signum() > 0).toList();
    }

    private static BigDecimal sum(List<Figure> items) {
        return items.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The largest part and, where the report states it, its share. */
    private String title(List<Figure> items) {
        Figure most = items.stream().max(Comparator.comparing(Figure::value)).orElseThrow();
        if (items.size() == 1) {
            return words.get("chart.only", most.item());
        }
        return share(most)
                .map(share -> words.get("chart.most.share", most.item(), share))
                .orElseGet(() -> words.get("chart.most", most.item()));
    }

    /** The share that the report states for an item, unless a finding disputes it. */
    private Optional<String> share(Figure item) {
        return statements
                .first(item.measure(), item.item(), Kind.SHARE)
                .filter(share -> !statements.disputed(share))
                .map(share -> Numbers.text(share.value()) + "%");
    }

    private Chart.Part part(Figure item, String start, String width, int series) {
        return part(item.item(), share(item).orElse(""), item, start, width, series);
    }

    private Chart.Part part(
            String label, String share, Figure figure, String start, String width, int series) {
        return new Chart.Part(
                label,
                Numbers.text(figure.value()),
                "",
                share,
                line(figure),
                start,
                width,
                series,
                false,
                statements.disputed(figure));
    }

    private static String line(Figure figure) {
        return "#L" + figure.line();
    }

    private Chart chart(
            int number,
            String form,
            String title,
            boolean disputed,
            String subject,
            List<Chart.Part> parts,
            List<Figure> figures) {
        List<Link> sources =
                figures.stream()
                        .map(Figure::line)
                        .distinct()
                        .map(l -> new Link(String.valueOf(l), "#L" + l))
                        .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Chart.Part part : parts) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("label", part.label());
            row.put("value", new BigDecimal(part.value().replace(",", "")));
            row.put("derived", part.derived());
            rows.add(row);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("subject", subject);
        data.put("unit", UNIT);
        data.put("rows", rows);
        return new Chart(
                "chart-" + number,
                number,
                form,
                title,
                disputed,
                subject,
                UNIT,
                parts,
                sources,
                new SafeString(Json.of(data)));
    }
}
