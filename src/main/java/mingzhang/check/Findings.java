package mingzhang.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import mingzhang.report.ChartValue;
import mingzhang.report.Figure;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Severity;
import mingzhang.report.StatementCell;

/** Writes findings about a report's figures. */
record Findings(Account account, String rule) {

    /** A finding at {@code at}, which states one number where the others give another. */
    Finding about(
            Figure at,
            Severity severity,
            Message message,
            BigDecimal expected,
            List<Figure> others,
            String cause) {
        return new Finding(
                place(at.line()),
                account.report().id(),
                at.section(),
                rule,
                severity,
                message,
                plain(at.value()),
                plain(expected),
                others.stream()
                        .map(Figure::line)
                        .distinct()
                        .filter(line -> line != at.line())
                        .sorted()
                        .toList(),
                at.quote(),
                cause,
                0);
    }

    /** A finding at {@code at}, which cannot be so; what it should be the report does not say. */
    Finding contradicted(Figure at, Severity severity, Message message, List<Figure> others) {
        Finding known = about(at, severity, message, at.value(), others, "");
        return new Finding(
                known.place(),
                known.report(),
                known.section(),
                known.rule(),
                known.severity(),
                known.message(),
                known.stated(),
                "",
                known.otherLines(),
                known.quote(),
                "",
                0);
    }

    /** A finding about words at a line, not about a number. */
    Finding aboutWords(
            int line,
            String section,
            Severity severity,
            Message message,
            String stated,
            String expected,
            String quote) {
        return new Finding(
                place(line),
                account.report().id(),
                section,
                rule,
                severity,
                message,
                stated,
                expected,
                List.of(),
                quote,
                "",
                0);
    }

    /** A finding about a value of a chart's data, which stands against a sentence. */
    Finding aboutChart(
            ChartValue value, Figure other, Severity severity, Message message, String cause) {
        return new Finding(
                place(value.line()),
                account.report().id(),
                account.pathAt(value.line()),
                rule,
                severity,
                message,
                plain(value.value()),
                plain(other.value()),
                List.of(other.line()),
                value.category(),
                cause,
                0);
    }

    /** A finding about a cell of a statutory table, which stands against a sentence. */
    Finding aboutCell(
            StatementCell cell, Figure other, Severity severity, Message message, String cause) {
        return new Finding(
                place(cell.line()),
                account.report().id(),
                account.pathAt(cell.line()),
                rule,
                severity,
                message,
                plain(cell.value()),
                plain(other.value()),
                List.of(other.line()),
                cell.row(),
                cause,
                0);
    }

    /** A finding about a number that stands in a table or in an appendix. */
    Finding beside(
            int line,
            Severity severity,
            Message message,
            BigDecimal stated,
            BigDecimal expected,
            List<Integer> others,
            String quote,
            String cause) {
        return new Finding(
                place(line),
                account.report().id(),
                account.pathAt(line),
                rule,
                severity,
                message,
                plain(stated),
                plain(expected),
                others.stream().distinct().filter(other -> other != line).sorted().toList(),
                quote,
                cause,
                0);
    }

    private Place place(int line) {
        return new Place(account.read().submission().file(), line);
    }

    static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    /** Money with separators, as a page writes it. */
    static String money(BigDecimal value) {
        java.text.DecimalFormat format =
                new java.text.DecimalFormat(
                        "#,##0.######",
                        java.text.DecimalFormatSymbols.getInstance(java.util.Locale.ROOT));
        return format.format(value);
    }

    /** Part ÷ whole in %, in as many places as one that is stated, and two at least. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole, BigDecimal stated) {
        BigDecimal exact = part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
        return rounded(exact, Math.max(2, stated.scale()));
    }

    static BigDecimal rounded(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP);
    }

    /** The figure as a person calls it: its item, or its measure where it is the total. */
    static String name(Figure figure) {
        String item = figure.item();
        String name = item.isEmpty() ? figure.measure() : item.substring(item.lastIndexOf('/') + 1);
        return quoted(name);
    }

    /** Sentences put names in quotation marks; marks within those are single ones (GB/T 15834). */
    static String quoted(String name) {
        return name.replace('“', '‘').replace('”', '’');
    }
}
