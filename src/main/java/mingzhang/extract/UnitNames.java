package mingzhang.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Paragraph;
import mingzhang.document.Row;
import mingzhang.document.SourceText;
import mingzhang.document.Table;
import mingzhang.document.WordingPatterns;

/** Collects how a report names its unit in the sentences and cells where the form has that name. */
final class UnitNames {
    private static final WordingPatterns WORDING =
            WordingPatterns.read("/mingzhang/forms/unit-names.txt");
    private static final Pattern SCOPE = WORDING.get("SCOPE");

    /** None can backtrack, names being short and plain. */
    private static final List<Pattern> SENTENCES =
            Stream.of("OPERATING", "VEHICLES", "BODIES", "SHORT").map(WORDING::get).toList();

    private static final Pattern TITLE = WORDING.get("TITLE");

    /** The year first: 2022年度样例省水利厅部门决算. */
    private static final Pattern YEAR_FIRST = WORDING.get("YEAR_FIRST");

    /** A title in two lines: 样例省水利厅 above 2022年度部门决算. */
    private static final Pattern BELOW_NAME = WORDING.get("BELOW_NAME");

    /** 2022年度 above 样例省水利厅部门决算. */
    private static final Pattern ABOVE_NAME = Pattern.compile("^[12][0-9]{3}年度?$");

    private static final Pattern BODY = WORDING.get("BODY");
    private static final Pattern CELL = WORDING.get("CELL");
    private static final Pattern NO_NAME = WORDING.get("NO_NAME");

    private final Votes votes = new Votes();

    private UnitNames() {}

    static Votes in(Outline outline) {
        UnitNames names = new UnitNames();
        SourceText before = SourceText.EMPTY;
        for (Section section : outline.sections()) {
            boolean title = section.part().equals("front");
            section.heading().ifPresent(h -> names.title(h.text(), section));
            for (Block block : section.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    names.sentence(paragraph.text());
                    if (title) {
                        names.title(paragraph.text(), section);
                        names.brokenTitle(before, paragraph.text());
                        before = paragraph.text();
                    }
                } else if (block instanceof Table table) {
                    table.rows().forEach(names::row);
                }
            }
        }
        return names.votes;
    }

    private void sentence(SourceText text) {
        sentence(SCOPE, 2, text);
        SENTENCES.forEach(pattern -> sentence(pattern, 1, text));
    }

    private void sentence(Pattern pattern, int weight, SourceText text) {
        Matcher matcher = pattern.matcher(text.text());
        if (matcher.find()) {
            vote(matcher.group(1), weight, text.at(matcher.start(1)).line());
        }
    }

    private void title(SourceText text, Section section) {
        boolean outer = section.part().equals("front") || section.part().equals("attachments");
        Matcher first = YEAR_FIRST.matcher(text.text().strip());
        if (outer && first.find()) {
            vote(first.group(1), 4, text.line());
            return;
        }
        Matcher matcher = TITLE.matcher(text.text());
        if (outer && text.length() <= 80 && matcher.find()) {
            vote(matcher.group(1), section.part().equals("front") ? 4 : 1, text.line());
        }
    }

    private void brokenTitle(SourceText above, SourceText line) {
        String first = above.strip().text();
        String second = line.strip().text();
        if (first.length() + second.length() > 80) {
            return;
        }
        if (BELOW_NAME.matcher(second).find() && BODY.matcher(first).find()) {
            vote(first, 4, above.line());
        }
        Matcher yearFirst = YEAR_FIRST.matcher(first + second);
        if (ABOVE_NAME.matcher(first).find() && yearFirst.find()) {
            vote(yearFirst.group(1), 4, line.line());
        }
    }

    private void row(Row row) {
        List<SourceText> cells =
                row.cells().stream().map(Cell::text).filter(text -> !text.isBlank()).toList();
        for (int i = 0; i < cells.size(); i++) {
            String label = cells.get(i).strip().text();
            boolean split = label.indexOf('：') > 0;
            String name = split ? label.substring(0, label.indexOf('：')) : label;
            if (CELL.matcher(name).matches()) {
                String value = split ? label.substring(label.indexOf('：') + 1).strip() : "";
                if (!split && i + 1 < cells.size()) {
                    value = cells.get(i + 1).strip().text();
                }
                vote(value, 2, cells.get(i).line());
            }
        }
    }

    private void vote(String name, int weight, int line) {
        String bare = name.replace("\n", "").strip();
        boolean plain =
                bare.length() >= 3
                        && bare.length() <= 40
                        && bare.chars()
                                .allMatch(c -> Character.isLetter(c) || "（）()、".indexOf(c) >= 0)
                        && !NO_NAME.matcher(bare).find();
        if (plain) {
            votes.add(bare, weight, line);
        }
    }
}
