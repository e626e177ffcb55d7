package mingzhang.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import mingzhang.document.Position;
import mingzhang.report.Absence;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Unread;
import mingzhang.report.Warning;

/** What has been read so far; each number of the narrative is entered once. */
final class Ledger {
    private final List<Figure> figures = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int understood;

    /** A number that states something. */
    void figure(
            Passage passage,
            Meaning label,
            Kind kind,
            BigDecimal value,
            String unit,
            OptionalInt base,
            Token.Amount amount,
            int quoteFrom,
            int quoteTo) {
        AmountText number = amount.number();
        Position at = passage.prose().position(number.from());
        figures.add(
                new Figure(
                        passage.section(),
                        label.measure(),
                        label.item(),
                        label.code(),
                        kind,
                        value,
                        unit,
                        base,
                        at.line(),
                        at.column(),
                        passage.prose().span(number.from(), number.to()),
                        passage.prose().quote(quoteFrom, quoteTo)));
    }

    /** A number that does not. */
    void unread(Passage passage, Token.Amount amount, int quoteFrom, Unread.Reason reason) {
        AmountText number = amount.number();
        Position at = passage.prose().position(number.from());
        understood += reason == Unread.Reason.UNNAMED ? 1 : 0;
        unread.add(
                new Unread(
                        at.line(),
                        at.column(),
                        passage.prose().span(number.from(), number.to()),
                        passage.prose().quote(quoteFrom, amount.to()),
                        reason));
    }

    /** A statement that there is no number. */
    void absence(Passage passage, Meaning label, Absence.Wording wording, int from, int to) {
        absences.add(
                new Absence(
                        passage.section(),
                        label.measure(),
                        label.item(),
                        wording,
                        passage.prose().position(from).line(),
                        passage.prose().quote(from, to)));
    }

    void warning(Warning warning) {
        warnings.add(warning);
    }

    Narrative narrative() {
        int numbers = figures.size() + unread.size();
        return new Narrative(
                figures, absences, unread, numbers, figures.size() + understood, warnings);
    }
}
