package mingzhang.extract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Paragraph;
import mingzhang.document.Row;
import mingzhang.document.SourceText;
import mingzhang.document.Table;
import mingzhang.report.ChartValue;

/** Reads the data of charts that the office program left in a submission. */
final class ChartData {
    private record Samples(
            List<String> series,
            List<String> categories,
            List<String> doubtful,
            List<BigDecimal> values,
            List<String> titles) {}

    private final Samples samples;

    ChartData() {
        try (InputStream in = ChartData.class.getResourceAsStream("/mingzhang/charts.yaml")) {
            samples = new YAMLMapper().readValue(in, Samples.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of all charts in the sections, in the order of the source. */
    List<ChartValue> values(List<Section> sections) {
        List<ChartValue> values = new ArrayList<>();
        for (Section section : sections) {
            if (section.part().equals("narrative")) {
                ChartLines.in(section.blocks()).forEach(line -> values.addAll(line.values()));
            }
            boolean tail = section.part().equals("tail");
            Plot plot = new Plot(values);
            for (Block block : section.blocks()) {
                if (block instanceof Table table && (tail || table.chart())) {
                    table.rows().forEach(row -> plot.row(cells(row)));
                } else if (tail && block instanceof Paragraph paragraph) {
                    plot.line(paragraph.text());
                }
            }
        }
        return values;
    }

    private static List<SourceText> cells(Row row) {
        return row.cells().stream().map(Cell::text).filter(text -> !text.isBlank()).toList();
    }

    /** The chart whose data is being read. */
    private final class Plot {
        private final List<ChartValue> values;
        private String title = "";
        private String series = "";
        private List<String> columns = List.of();

        /** Whether a chart's data has been read since its title or series was last named. */
        private boolean used;

        Plot(List<ChartValue> values) {
            this.values = values;
        }

        void line(SourceText text) {
            String words = text.strip().text();
            if (words.indexOf('\t') >= 0) {
                List<SourceText> cells = new ArrayList<>();
                int from = 0;
                for (int i = 0; i <= text.length(); i++) {
                    if (i == text.length() || text.text().charAt(i) == '\t') {
                        cells.add(text.slice(from, i).strip());
                        from = i + 1;
                    }
                }
                row(cells.stream().filter(cell -> !cell.isBlank()).toList());
            } else if (!words.isEmpty() && !words.contains("万元")) {
                name(words);
            }
        }

        /** Runs of names, each followed by a run of numbers. */
        void row(List<SourceText> cells) {
            if (used) {
                title = "";
                series = "";
            }
            List<String> names = new ArrayList<>();
            int at = 0;
            while (at < cells.size()) {
                names.clear();
                while (at < cells.size() && !isNumber(cells.get(at))) {
                    names.add(cells.get(at).strip().text());
                    at++;
                }
                int from = at;
                while (at < cells.size() && isNumber(cells.get(at))) {
                    at++;
                }
                group(names, cells.subList(from, at));
            }
        }

        private void group(List<String> names, List<SourceText> numbers) {
            if (numbers.isEmpty()) {
                if (names.size() == 1) {
                    name(names.get(0));
                } else {
                    columns = List.copyOf(names);
                }
            } else if (names.size() == 1 && !columns.isEmpty()) {
                put("", names.get(0), columns, numbers);
            } else if (names.size() == 1) {
                put(title, series, names, numbers);
            } else if (names.size() == numbers.size() + 1 && numbers.size() > 1) {
                columns = List.of();
                name(names.get(0));
                put(title, series, names.subList(1, names.size()), numbers);
            } else if (names.size() <= numbers.size()) {
                columns = List.of();
                put(title, series, names, numbers);
            }
            used |= !numbers.isEmpty();
        }

        private void name(String words) {
            used = false;
            if (samples.titles().stream().anyMatch(words::contains)) {
                title = words;
                series = "";
            } else {
                series = words;
            }
        }

        private void put(
                String chart, String of, List<String> categories, List<SourceText> numbers) {
            for (int i = 0; i < Math.min(categories.size(), numbers.size()); i++) {
                BigDecimal value = number(numbers.get(i));
                boolean sample = isSample(of, categories.get(i), value);
                int line = numbers.get(i).line();
                values.add(
                        new ChartValue(chart, of, categories.get(i), value, false, sample, line));
            }
        }
    }

    private boolean isSample(String series, String category, BigDecimal value) {
        boolean doubtful =
                samples.doubtful().contains(series) || samples.doubtful().contains(category);
        return samples.series().contains(series)
                || samples.categories().contains(category)
                || (doubtful && samples.values().stream().anyMatch(v -> v.compareTo(value) == 0));
    }

    private static boolean isNumber(SourceText cell) {
        String text = cell.strip().text();
        if (text.isEmpty() || text.length() > 30) {
            return false;
        }
        boolean signs = text.chars().allMatch(c -> "0123456789.,+-Ee".indexOf(c) >= 0);
        return signs && isDecimal(text.replace(",", ""));
    }

    private static boolean isDecimal(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            return Math.abs(value.scale()) <= 40;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Twelve digits are what was entered; what follows is the office program's arithmetic. */
    private static BigDecimal number(SourceText cell) {
        BigDecimal value =
                new BigDecimal(cell.strip().text().replace(",", ""))
                        .round(new MathContext(12))
                        .stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
