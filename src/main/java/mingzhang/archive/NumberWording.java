package mingzhang.archive;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What tells numbers of persons from other numbers, from {@code personal/numbers.yaml}. */
record NumberWording(
        Set<String> provinces,
        List<Card> cards,
        List<String> mobile,
        List<String> card,
        List<String> identity,
        List<String> other,
        List<String> code,
        List<String> extension,
        List<String> linking,
        Set<String> letters,
        List<String> amounts,
        List<String> counted,
        List<String> naming,
        List<String> items,
        PersonNames names) {
    /** How far before a number a word still speaks of it. */
    private static final int NEAR = 24;

    /** How long the name of a number may be. */
    private static final int LABEL = 9;

    /** How cards of one kind begin, and how many digits they may have. */
    record Card(String begins, Set<Integer> digits) {}

    private record Listed(
            String provinces,
            List<ListedCard> cards,
            List<String> mobile,
            List<String> card,
            List<String> identity,
            List<String> other,
            List<String> code,
            List<String> extension,
            List<String> linking,
            Set<String> letters,
            List<String> amounts,
            List<String> counted,
            List<String> naming,
            List<String> items,
            PersonNames names) {}

    private record ListedCard(String begins, String digits) {}

    static NumberWording load() {
        String name = "/mingzhang/personal/numbers.yaml";
        try (InputStream in = NumberWording.class.getResourceAsStream(name)) {
            Listed listed = new YAMLMapper().readValue(in, Listed.class);
            return new NumberWording(
                    Set.of(listed.provinces().split(" ")),
                    listed.cards().stream().map(NumberWording::card).toList(),
                    listed.mobile(),
                    listed.card(),
                    listed.identity(),
                    listed.other(),
                    listed.code(),
                    listed.extension(),
                    listed.linking(),
                    Set.copyOf(listed.letters()),
                    listed.amounts(),
                    listed.counted(),
                    listed.naming(),
                    listed.items(),
                    listed.names());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Card card(ListedCard listed) {
        List<Integer> digits =
                List.of(listed.digits().split(" ")).stream().map(Integer::valueOf).toList();
        return new Card(listed.begins(), Set.copyOf(digits));
    }

    /** Whether one of the words stands shortly before a number, and not within another word. */
    static boolean isNear(List<String> words, List<String> others, GroupRow row) {
        int begin = Math.max(0, row.from() - NEAR);
        String before = row.text().substring(begin, row.from()).toLowerCase(Locale.ROOT);
        for (String other : others) {
            before = before.replace(other, "");
        }
        return words.stream().anyMatch(before::contains);
    }

    /** Whether the number at {@code at} is called by the name of a thing, and not of a person. */
    boolean isCode(String text, int at) {
        String label = label(text, at);
        String linked = linking.stream().filter(label::endsWith).findFirst().orElse("");
        String name = label.substring(0, label.length() - linked.length());
        boolean person = identity.stream().anyMatch(name::contains);
        return (!person && code.stream().anyMatch(name::endsWith))
                || code.contains(text.substring(Math.max(0, at - 3), at).toLowerCase(Locale.ROOT));
    }

    /** Whether one of the words stands right before {@code at}, only marks between. */
    static boolean isRightBefore(List<String> words, String text, int at) {
        return words.stream().anyMatch(label(text, at)::endsWith);
    }

    /** The last characters before {@code at} without the marks between. */
    private static String label(String text, int at) {
        int end = at;
        while (end > 0 && at - end < 4 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(Math.max(0, end - LABEL), end).toLowerCase(Locale.ROOT);
    }
}
