package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/**
 * What a sentence of an appendix divides, part by part, in one unit.
 *
 * @param items the parts, in order
 * @param closed whether nothing says that the list goes on
 * @param whole whether the parts are all that there is: by their names, or by how many they are
 */
record ToldList(Figure total, List<Item> items, boolean closed, boolean whole) {
    private static final Phrases WORDING = Phrases.read("told-lists");
    private static final Pattern HEAD = WORDING.get("HEAD");
    private static final Sought LIST = WORDING.sought("LIST");
    private static final Pattern PART = WORDING.get("PART");
    private static final Pattern OTHER = WORDING.get("OTHER");
    private static final Pattern OPEN = WORDING.get("OPEN");
    private static final Pattern SOURCE = WORDING.get("SOURCE");
    private static final Pattern REST = WORDING.get("REST");
    private static final Pattern COUNTED = WORDING.get("COUNTED");

    /** One part, and the share that the sentence gives it. */
    record Item(Figure amount, Optional<Figure> share) {}

    List<Figure> parts() {
        return items.stream().map(Item::amount).toList();
    }

    BigDecimal sum() {
        return SumRule.sum(parts());
    }

    /** Every list of the evaluations. */
    static List<ToldList> of(List<Account.Passage> evaluations) {
        List<ToldList> lists = new ArrayList<>();
        for (Account.Passage passage : evaluations) {
            String text = passage.narrow();
            if (LIST.mayStandIn(passage) && HEAD.matcher(text).find()) {
                LIST.each(passage, m -> read(passage, text, m).ifPresent(lists::add));
            }
        }
        return lists;
    }

    private static Optional<ToldList> read(Account.Passage passage, String text, Matcher m) {
        Items found = Items.from(passage, text, m.start("parts"), m.end("parts"), m.group("unit"));
        if (found.items().size() < 2) {
            return Optional.empty();
        }
        boolean closed = !OPEN.matcher(text).region(found.end(), text.length()).lookingAt();
        List<String> names = found.items().stream().map(i -> i.amount().item()).toList();
        boolean whole =
                names.stream().allMatch(name -> SOURCE.matcher(name).matches())
                        || names.stream().anyMatch(name -> REST.matcher(name).find())
                        || counted(text, m.start("whole")) == names.size();
        Figure total = Told.stated(passage, m, m.group("name"), "whole", m.group("unit"));
        return Optional.of(new ToldList(total, found.items(), closed, whole));
    }

    /** How many parts the words in front count, or 0. */
    private static int counted(String text, int until) {
        Matcher m = COUNTED.matcher(text.substring(Math.max(0, until - 16), until));
        return m.find() ? CountWord.value(m.group("count")) : 0;
    }

    /** Parts that follow each other, all in one unit. */
    record Items(List<Item> items, int end) {
        static Items from(Account.Passage passage, String text, int from, int to, String unit) {
            PartRun run = PartRun.from(PART, PartRun.MARK, text, from, to);
            List<Matcher> parts = run.parts();
            List<Matcher> own = parts.stream().takeWhile(m -> !isOther(m, unit)).toList();
            int end = own.size() == parts.size() ? run.end() : parts.get(own.size()).regionStart();
            return new Items(own.stream().map(m -> item(passage, m, unit)).toList(), end);
        }

        /** Those that end where {@code to} is. */
        static List<Item> before(
                Account.Passage passage, String text, int from, int to, String unit) {
            List<Item> items = new ArrayList<>();
            List<Matcher> run = PartRun.last(PartRun.all(PART, text, from, to), text);
            for (Matcher m : run) {
                if (isOther(m, unit)) {
                    items.clear();
                } else {
                    items.add(item(passage, m, unit));
                }
            }
            return !run.isEmpty() && run.get(run.size() - 1).end() == to ? items : List.of();
        }

        private static boolean isOther(Matcher m, String unit) {
            return OTHER.matcher(m.group("name")).find() || !m.group("unit").equals(unit);
        }

        private static Item item(Account.Passage passage, Matcher m, String unit) {
            Figure amount = Told.stated(passage, m, m.group("name").strip(), "part", unit);
            Optional<Figure> share =
                    Optional.ofNullable(m.group("share"))
                            .map(s -> Told.stated(passage, m, amount.item(), "share", "%"));
            return new Item(amount, share);
        }
    }
}
