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
        List<String> code,
        List<String> extension,
        Set<String> letters,
        List<String> amounts,
        List<String> dates) {
    /** How far before a number a word still speaks of it. */
    private static final int NEAR = 24;

    /** How cards of one kind begin, and how many digits they may have. */
    record Card(String begins, Set<Integer> digits) {}

    private record Listed(
            String provinces,
            List<ListedCard> cards,
            List<String> mobile,
            List<String> card,
            List<String> identity,
            List<String> code,
            List<String> extension,
            Set<String> letters,
            List<String> amounts,
            List<String> dates) {}

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
                    listed.code(),
                    listed.extension(),
                    Set.copyOf(listed.letters()),
                    listed.amounts(),
                    listed.dates());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Card card(ListedCard listed) {
        List<Integer> digits =
                List.of(listed.digits().split(" ")).stream().map(Integer::valueOf).toList();
        return new Card(listed.begins(), Set.copyOf(digits));
    }

    /** Whether one of the words stands shortly before {@code at}. */
    static boolean isNear(List<String> words, String text, int at) {
        String before = text.substring(Math.max(0, at - NEAR), at).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(before::contains);
    }

    /** Whether one of the words stands right before {@code at}, only marks between. */
    static boolean isRightBefore(List<String> words, String text, int at) {
        int end = at;
        while (end > 0 && at - end < 4 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String before = text.substring(Math.max(0, end - 8), end).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(before::endsWith)
                || words.contains(text.substring(Math.max(0, at - 3), at).toLowerCase(Locale.ROOT));
    }
}
