package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Items of the functional classification that only their code places: {@code 2130305水利工程建设} without
 * 类 and 款, or {@code 基础研究—专项基础科研（2060204）} without 类.
 */
final class CodedItems {
    /** Digits of the code of a 项. */
    private static final int ITEM = 7;

    private static final int LONGEST_NAME = 40;
    private static final String DASHES = "—-";
    private static final String AFTER_CODE = " .、-—：";

    private final Classification classification;
    private final int year;

    CodedItems(Classification classification, int year) {
        this.classification = classification;
        this.year = year;
    }

    /** The items whose code opens an entry of the paragraph. */
    List<Token.Path> find(Prose prose) {
        List<Token.Path> found = new ArrayList<>();
        int i = ListNumbers.behind(prose, 0);
        while (i < prose.length()) {
            Optional<Token.Path> path = at(prose, i);
            path.ifPresent(found::add);
            i = next(prose, path.map(Token.Path::to).orElse(i));
        }
        return found;
    }

    /** The next place where an entry may begin. */
    private static int next(Prose prose, int from) {
        int i = from;
        while (i < prose.length() && "；。：".indexOf(prose.at(i)) < 0) {
            i++;
        }
        return ListNumbers.behind(prose, i + 1);
    }

    private Optional<Token.Path> at(Prose prose, int from) {
        int end = from;
        while (AmountText.digit(prose.at(end)) && end - from <= ITEM) {
            end++;
        }
        if (end - from != ITEM || prose.at(from) != '2') {
            return Optional.empty();
        }
        String code = prose.text().substring(from, end);
        while (end < prose.length() && AFTER_CODE.indexOf(prose.at(end)) >= 0) {
            end++;
        }
        int to = nameEnd(prose, end);
        String name = prose.text().substring(end, to);
        // What stands behind has to be a number's beginning: 2130305水利工程建设229.63万元.
        boolean states = AmountText.digit(prose.at(to)) || opens(prose, to);
        return states
                ? item(code, name).map(m -> new Token.Path(from, to, Optional.of(m)))
                : Optional.empty();
    }

    private static int nameEnd(Prose prose, int from) {
        int to = from;
        while (to < prose.length()
                && to - from < LONGEST_NAME
                && "，。；：！？%".indexOf(prose.at(to)) < 0
                && !AmountText.digit(prose.at(to))
                && !opens(prose, to)) {
            to++;
        }
        return to;
    }

    private static boolean opens(Prose prose, int i) {
        return SentenceWording.statesItem(prose, i)
                || (prose.text().startsWith("支出", i) && number(prose, i));
    }

    private static boolean number(Prose prose, int i) {
        return AmountText.digit(prose.at(i + 2)) || prose.text().startsWith("为", i + 2);
    }

    /**
     * The item with a code: its 类 by the code, its 款 as written before a dash or by the code; empty
     * where one of the three stays unknown.
     */
    Optional<Meaning> item(String code, String written) {
        String[] parts = written.split("[" + DASHES + "]+", -1);
        Optional<String> category =
                classification.ofCode(code).map(c -> c.name(c.names().get(0).name(), year));
        Optional<String> subcategory =
                parts.length > 1 && !parts[parts.length - 2].isEmpty()
                        ? Optional.of(parts[parts.length - 2])
                        : classification.subcategory(code);
        String name = parts.length == 0 ? "" : parts[parts.length - 1];
        boolean known = category.isPresent() && subcategory.isPresent() && name.length() > 1;
        return known
                ? Optional.of(
                        Meaning.money(
                                Wording.GENERAL_BUDGET,
                                category.get() + "/" + subcategory.get() + "/" + name,
                                code))
                : Optional.empty();
    }

    /** Whether a dash in the name says what it is an item of: {@code 基础研究—专项基础科研}. */
    static boolean placed(String written) {
        return written.chars().anyMatch(c -> DASHES.indexOf(c) >= 0);
    }
}
