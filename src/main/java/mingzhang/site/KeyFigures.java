package mingzhang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.archive.Words;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/** The strip of key figures on a report's page. */
final class KeyFigures {
    /** Measures in the strip's order, with the word that is short enough for it. */
    private static final List<List<String>> STRIP =
            List.of(
                    List.of("本年收入合计", "key.revenue"),
                    List.of("本年支出合计", "key.expenditure"),
                    List.of("“三公”经费支出", "key.three"),
                    List.of("政府采购支出总额", "key.procurement"));

    private final Statements statements;
    private final Catalog catalog;
    private final Words words;

    KeyFigures(Statements statements, Catalog catalog) {
        this.statements = statements;
        this.catalog = catalog;
        this.words = catalog.words();
    }

    List<ReportPage.KeyFigure> all() {
        List<ReportPage.KeyFigure> strip = new ArrayList<>();
        for (List<String> key : STRIP) {
            strip.add(keyFigure(key.get(0), words.get(key.get(1))));
        }
        return strip;
    }

    private ReportPage.KeyFigure keyFigure(String measure, String name) {
        Optional<Figure> total = statements.first(measure, "", Kind.AMOUNT);
        if (total.isEmpty()) {
            Shown none =
                    catalog.gap(statements.report().id(), measure)
                            .map(gap -> catalog.none(gap, "#L" + gap.line()))
                            .orElseGet(() -> Shown.none(words.get("value.none")));
            return new ReportPage.KeyFigure(name, none, "");
        }
        Figure figure = total.get();
        boolean disputed = statements.disputed(figure);
        Shown shown = Shown.of(figure.value(), figure.valueUnit(), "#L" + figure.line(), disputed);
        return new ReportPage.KeyFigure(name, shown, note(figure, disputed));
    }

    private String note(Figure figure, boolean disputed) {
        if (disputed) {
            return words.get("key.disputed");
        }
        return figure.value().signum() == 0 ? words.get("key.zero") : "";
    }
}
