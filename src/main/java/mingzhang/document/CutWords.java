package mingzhang.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the form, from {@code forms/cut-words.txt}, that the end of a line may cut. */
final class CutWords {
    private static final String RESOURCE = "/mingzhang/forms/cut-words.txt";
    private static final String CLASS_MARK = "（类）";
    private static final CutWords FORM = new CutWords(WordingFile.lines(RESOURCE));

    /** For each beginning of a word the ends that make it whole. */
    private final Map<String, Set<String>> ends = new HashMap<>();

    private final Set<String> categories = new HashSet<>();
    private int longest;

    private CutWords(List<String> lines) {
        for (String line : lines) {
            List.of(line.split("\\s+")).forEach(this::read);
        }
    }

    static CutWords ofForm() {
        return FORM;
    }

    /** A 类 is written with or without its mark, and with it also without 支出. */
    private void read(String word) {
        add(word);
        if (word.endsWith(CLASS_MARK)) {
            String name = word.substring(0, word.length() - CLASS_MARK.length());
            String shorter = name.replaceAll("支出$", "");
            add(name);
            add(shorter + CLASS_MARK);
            categories.add(shorter);
        }
    }

    private void add(String word) {
        for (int i = 1; i < word.length(); i++) {
            ends.computeIfAbsent(word.substring(0, i), k -> new HashSet<>()).add(word.substring(i));
        }
        longest = Math.max(longest, word.length());
    }

    /** Whether the end of {@code before} and the beginning of {@code after} make a word. */
    boolean cut(String before, String after) {
        String end = narrow(before.substring(Math.max(0, before.length() - longest)));
        String begin = narrow(after.substring(0, Math.min(after.length(), longest)));
        for (int from = 0; from < end.length(); from++) {
            for (String rest : ends.getOrDefault(end.substring(from), Set.of())) {
                if (begin.startsWith(rest)
                        || (begin.length() == after.length() && rest.startsWith(begin))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text begins with a 类 of the functional classification. */
    boolean beginsWithCategory(String text) {
        return categories.stream().anyMatch(text::startsWith);
    }

    private static String narrow(String text) {
        return text.replace('(', '（').replace(')', '）');
    }
}
