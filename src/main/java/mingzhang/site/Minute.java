package mingzhang.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingzhang.archive.Gap;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * “一分钟读懂”: the sentences at the head of a report's page. Each speaks of one measure and of nothing
 * that the report does not state.
 */
final class Minute {
    private final Statements statements;
    private final Catalog catalog;
    private final Sayings sayings;

    Minute(Statements statements, Catalog catalog) {
        this.statements = statements;
        this.catalog = catalog;
        this.sayings = catalog.sayings();
    }

    /** The sentences, each a list of phrases. */
    List<List<Phrase>> sentences() {
        List<List<Phrase>> all = new ArrayList<>();
        all.add(total("本年支出合计", "minute.spent", List.of("基本支出", "项目支出")));
        all.add(total("本年收入合计", "minute.received", List.of("一般公共预算财政拨款收入")));
        all.add(budget());
        all.add(threePublic());
        all.add(total("机关运行经费支出", "minute.running", List.of()));
        return all;
    }

    /** A total, with the shares that the report states of some of its items. */
    private List<Phrase> total(String measure, String key, List<String> items) {
        Optional<Figure> total = statements.first(measure, "", Kind.AMOUNT);
        if (total.isEmpty()) {
            return absent(measure);
        }
        List<Phrase> sentence = new ArrayList<>(sayings.sentence(key, year(), number(total.get())));
        boolean first = true;
        for (String item : items) {
            Optional<Figure> share = statements.first(measure, item, Kind.SHARE);
            if (share.isPresent()) {
                String joint = first ? "minute.colon" : "minute.comma";
                sentence.addAll(sayings.sentence(joint));
                sentence.addAll(
                        sayings.sentence("minute.share." + shareOf(item), number(share.get())));
                first = false;
            }
        }
        sentence.addAll(sayings.sentence("minute.stop"));
        return sentence;
    }

    private static String shareOf(String item) {
        return switch (item) {
            case "基本支出" -> "basic";
            case "项目支出" -> "project";
            default -> "budget";
        };
    }

    private List<Phrase> budget() {
        String measure = "一般公共预算财政拨款支出";
        Optional<Figure> total = statements.first(measure, "", Kind.AMOUNT);
        if (total.isEmpty()) {
            return absent(measure);
        }
        List<Phrase> sentence =
                new ArrayList<>(sayings.sentence("minute.budget", number(total.get())));
        statements
                .first(measure, "", Kind.CHANGE)
                .filter(change -> change.baseYear().isPresent())
                .ifPresent(change -> sentence.addAll(change("minute.change", change)));
        most(measure)
                .ifPresent(
                        item ->
                                sentence.addAll(
                                        sayings.sentence(
                                                "minute.most",
                                                Phrase.words(item.item()),
                                                number(item))));
        sentence.addAll(sayings.sentence("minute.stop"));
        return sentence;
    }

    private List<Phrase> change(String key, Figure change) {
        String direction = change.value().signum() > 0 ? ".more" : ".less";
        String base = String.valueOf(change.baseYear().orElseThrow());
        if (change.value().signum() == 0) {
            return sayings.sentence(key + ".same", Phrase.words(base));
        }
        return sayings.sentence(
                key + direction,
                Phrase.words(base),
                number(change, Numbers.text(change.value().abs())));
    }

    /** The largest 类, where there are two at least. */
    private Optional<Figure> most(String measure) {
        List<Figure> items =
                statements.all(measure, Kind.AMOUNT).stream()
                        .filter(f -> !f.item().isEmpty() && !f.item().contains("/"))
                        .filter(f -> f.value().signum() > 0)
                        .toList();
        return items.size() < 2
                ? Optional.empty()
                : items.stream().max(Comparator.comparing(Figure::value));
    }

    private List<Phrase> threePublic() {
        String measure = "“三公”经费支出";
        Optional<Figure> total = statements.first(measure, "", Kind.AMOUNT);
        if (total.isEmpty()) {
            return absent(measure);
        }
        List<Phrase> sentence =
                new ArrayList<>(sayings.sentence("minute.three", number(total.get())));
        statements
                .first(measure, "", Kind.COMPLETION_RATE)
                .ifPresent(rate -> sentence.addAll(sayings.sentence("minute.rate", number(rate))));
        statements
                .first(measure, "公务接待费", Kind.AMOUNT)
                .ifPresent(
                        cost ->
                                sentence.addAll(
                                        sayings.sentence("minute.reception", number(cost))));
        sentence.addAll(sayings.sentence("minute.stop"));
        return sentence;
    }

    private List<Phrase> absent(String measure) {
        return catalog.gap(statements.report().id(), measure)
                .map(gap -> absent(measure, gap))
                .orElseGet(() -> sayings.sentence("minute.undisclosed", Phrase.words(measure)));
    }

    private List<Phrase> absent(String measure, Gap gap) {
        String line = sayings.words().get("line", gap.line());
        return sayings.sentence(
                "minute.absent." + gap.what(),
                Phrase.words(measure),
                new Phrase(line, "#L" + gap.line(), false));
    }

    private Phrase year() {
        return Phrase.words(String.valueOf(statements.report().id().year()));
    }

    private Phrase number(Figure figure) {
        return number(figure, Numbers.text(figure.value()));
    }

    private Phrase number(Figure figure, String text) {
        return new Phrase(
                Sayings.withUnit(text, figure.valueUnit()),
                "#L" + figure.line(),
                statements.disputed(figure));
    }
}
