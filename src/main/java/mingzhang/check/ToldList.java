package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final Pattern LIST = WORDING.get("LIST");
    private static final Pattern PART = WORDING.get("PART");
    private static final Pattern NEXT = WORDING.get("NEXT");
    private static final Pattern OTHER = WORDING.get("OTHER");
    private static final Pattern OPEN = WORDING.get("OPEN");
    private static final Pattern SOURCE = WORDING.get("SOURCE");
    private static final Pattern REST = WORDING.get("REST");
    private static final Pattern COUNTED = WORDING.get("COUNTED");
    private static final Map<String, Integer> NUMBERS =
            Map.of("两", 2, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "七", 7, "八", 8, "九", 9, "十", 10);

    /** One part, and the share that the sentence gives it. */
    record Item(Figure amount, Optional<Figure> share) {}

    List<Figure> parts() {
        return items.stream().map(Item::amount).toList();
    }

    BigDecimal sum() {
        return SumRule.sum(parts());
    }

    /** Every list of the appendices. */
    static List<ToldList> of(Account account) {
        List<ToldList> lists = new ArrayList<>();
        for (Account.Passage passage : account.evaluations()) {
            String text = passage.narrow();
            Matcher m = LIST.matcher(HEAD.matcher(text).find() ? text : "");
            while (m.find()) {
                read(passage, text, m).ifPresent(lists::add);
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
        if (!m.find()) {
            return 0;
        }
        Integer word = NUMBERS.get(m.group("count"));
        return word == null ? Integer.parseInt(m.group("count")) : word;
    }

    /** Parts that follow each other with nothing but a mark between them. */
    record Items(List<Item> items, int end) {
        static Items from(Account.Passage passage, String text, int from, int to, String unit) {
            List<Item> items = new ArrayList<>();
            int at = from;
            Matcher m = PART.matcher(text);
            while (at < to && m.region(at, to).lookingAt()) {
                if (OTHER.matcher(m.group("name")).find() || !m.group("unit").equals(unit)) {
                    break;
                }
                Matcher part = m;
                Figure amount = Told.stated(passage, m, m.group("name").strip(), "part", unit);
                Optional<Figure> share =
                        Optional.ofNullable(m.group("share"))
                                .map(s -> Told.stated(passage, part, amount.item(), "share", "%"));
                items.add(new Item(amount, share));
                at = m.end();
                if (at >= to || !NEXT.matcher(text.substring(at, at + 1)).matches()) {
                    break;
                }
                at++;
            }
            return new Items(items, Math.min(at, text.length()));
        }

        /** Those that end where {@code to} is: what stands before the first of them is no part. */
        static List<Item> before(
                Account.Passage passage, String text, int from, int to, String unit) {
            Matcher m = PART.matcher(text).region(from, to);
            List<Item> items = new ArrayList<>();
            int end = -1;
            while (m.find()) {
                boolean other =
                        OTHER.matcher(m.group("name")).find() || !m.group("unit").equals(unit);
                if (other || end < 0 || !isMark(text.substring(end, m.start()))) {
                    items.clear();
                }
                if (!other) {
                    Figure amount = Told.stated(passage, m, m.group("name").strip(), "part", unit);
                    items.add(new Item(amount, Optional.empty()));
                }
                end = m.end();
            }
            return end == to ? items : List.of();
        }

        private static boolean isMark(String between) {
            return between.strip().length() == 1 && NEXT.matcher(between.strip()).matches();
        }
    }
}
