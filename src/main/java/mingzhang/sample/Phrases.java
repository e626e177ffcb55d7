package mingzhang.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mingzhang.report.Kind;

/**
 * Fills the sentences of a form. A slot is {@code {quantity}}, {@code {quantity.aspect}}, for
 * counts {@code {quantity|counter word}}, or plain words such as {@code {Y}}; inside {@code moved},
 * {@code versus}, {@code completed} and {@code compared} a slot that begins with a point means the
 * quantity at hand.
 */
final class Phrases {
    private final Form form;
    private final Digits digits;
    private final Map<String, Quantity> quantities;
    private final Map<String, String> words;
    private final int year;
    private final Lists choices = Words.LISTS;
    private final Dice dice;

    Phrases(
            Form form,
            Digits digits,
            Map<String, Quantity> quantities,
            Map<String, String> words,
            int year,
            Dice dice) {
        this.form = form;
        this.digits = digits;
        this.quantities = quantities;
        this.words = words;
        this.year = year;
        this.dice = dice;
    }

    /** The report's sentence under the key. */
    List<Piece> say(String key) {
        return say(key, Map.of(), Optional.empty());
    }

    /** The sentence with words of its own and the quantity that {@code {it}} means. */
    List<Piece> say(String key, Map<String, List<Piece>> own, Optional<Quantity> it) {
        List<Piece> out = new ArrayList<>();
        fill(form.sentence(key), own, it, out);
        return out;
    }

    /** A title with its words filled in. */
    String title(String text) {
        List<Piece> out = new ArrayList<>();
        fill(text, Map.of(), Optional.empty(), out);
        StringBuilder title = new StringBuilder();
        out.forEach(piece -> title.append(piece.text()));
        return title.toString();
    }

    private void fill(
            String template, Map<String, List<Piece>> own, Optional<Quantity> it, List<Piece> out) {
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            out.add(Piece.words(template.substring(at, open)));
            fillSlot(template.substring(open + 1, close), own, it, out);
            at = close + 1;
        }
        out.add(Piece.words(template.substring(at)));
    }

    private void fillSlot(
            String slot, Map<String, List<Piece>> own, Optional<Quantity> it, List<Piece> out) {
        int bar = slot.indexOf('|');
        String counter = bar < 0 ? "" : slot.substring(bar + 1);
        String name = bar < 0 ? slot : slot.substring(0, bar);
        int point = name.indexOf('.');
        String head = point < 0 ? name : name.substring(0, point);
        String aspect = point < 0 ? "" : name.substring(point + 1);
        if (own.containsKey(head)) {
            out.addAll(own.get(head));
        } else if (words.containsKey(head)) {
            out.add(Piece.words(words.get(head)));
        } else if (choices.has(head + "s")) {
            out.add(Piece.words(dice.pick(choices.of(head + "s"))));
        } else {
            boolean atHand = head.isEmpty() || head.equals("it");
            Quantity quantity = atHand ? it.orElseThrow() : quantities.get(head);
            if (quantity == null) {
                throw new IllegalArgumentException("no quantity " + head);
            }
            fillAspect(quantity, aspect, counter, own, out);
        }
    }

    private void fillAspect(
            Quantity of,
            String aspect,
            String counter,
            Map<String, List<Piece>> own,
            List<Piece> out) {
        switch (aspect) {
            case "" -> addValue(of, counter, out);
            case "plain" -> addPlain(of, counter, out);
            case "detail" -> out.add(Piece.words("3人次，支出" + of.value() / 2 + "元"));
            case "budget" -> addMoney(of, Kind.BUDGET, of.budget().orElseThrow(), out);
            case "share" -> addPercent(of, Kind.SHARE, of.value(), of.whole().orElseThrow(), out);
            case "completion" ->
                    addPercent(
                            of, Kind.COMPLETION_RATE, of.value(), of.budget().orElseThrow(), out);
            case "change" -> addMoney(of, Kind.CHANGE, of.change(), out);
            case "rate" ->
                    addPercent(of, Kind.CHANGE_RATE, of.change(), of.prior().orElseThrow(), out);
            case "dir" -> out.add(Piece.words(of.change() > 0 ? "增加" : "减少"));
            case "grow" -> out.add(Piece.words(of.change() > 0 ? "增长" : "下降"));
            case "moved", "versus" ->
                    fill(form.sentence(aspect + "." + movement(of)), own, Optional.of(of), out);
            case "completed", "compared", "rated" ->
                    fill(form.sentence(aspect + "." + completion(of)), own, Optional.of(of), out);
            default -> throw new IllegalArgumentException("no aspect " + aspect);
        }
    }

    private String movement(Quantity of) {
        if (digits.money(of.change()).signum() == 0) {
            return "flat";
        }
        return of.prior().orElse(0) == 0 ? "new" : "some";
    }

    private static String completion(Quantity of) {
        long budget = of.budget().orElseThrow();
        if (budget == 0) {
            return "none";
        }
        return of.value() < budget ? "below" : "equal";
    }

    private void addValue(Quantity of, String counter, List<Piece> out) {
        if (of.money()) {
            addMoney(of, Kind.AMOUNT, of.value(), out);
        } else {
            BigDecimal value = BigDecimal.valueOf(of.value());
            add(of, Kind.COUNT, value, counter, out);
            out.add(Piece.words(counter));
        }
    }

    private void addPlain(Quantity of, String counter, List<Piece> out) {
        BigDecimal value = of.money() ? digits.money(of.value()) : BigDecimal.valueOf(of.value());
        out.add(Piece.words(digits.print(value) + (of.money() ? "万元" : counter)));
    }

    private void addMoney(Quantity of, Kind kind, long yuan, List<Piece> out) {
        add(of, kind, digits.money(yuan), "万元", out);
        out.add(Piece.words("万元"));
    }

    private void addPercent(Quantity of, Kind kind, long part, long whole, List<Piece> out) {
        add(of, kind, digits.percent(part, whole), "%", out);
        out.add(Piece.words("%"));
    }

    private void add(Quantity of, Kind kind, BigDecimal value, String unit, List<Piece> out) {
        boolean compared = kind == Kind.CHANGE || kind == Kind.CHANGE_RATE;
        Stated stated =
                new Stated(
                        of.measure(),
                        of.item(),
                        kind,
                        value,
                        unit,
                        compared ? OptionalInt.of(year - 1) : OptionalInt.empty());
        out.add(
                new Piece(
                        digits.print(value),
                        of.measure().isEmpty() ? Optional.empty() : Optional.of(stated)));
    }
}
