package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The 类, 款 and 项 that the paragraphs of a section name, with their marks （类） or codes （201）， whole
 * or damaged; what a line alone names holds for the lines after it.
 */
final class ItemPaths {
    private static final String LEVELS = "类款项";
    private static final int LONGEST_NAME = 60;

    private final Classification classification;
    private final int year;
    private final boolean generalBudget;
    private final List<Unknown> unknown = new ArrayList<>();

    private String category = "";
    private String categoryCode = "";
    private String subcategory = "";

    ItemPaths(Classification classification, int year, boolean generalBudget) {
        this.generalBudget = generalBudget;
        this.classification = classification;
        this.year = year;
    }

    /** A 类 that the classification does not know. */
    record Unknown(String name, int at) {}

    /** A mark behind a name: 1 for 类, 2 for 款, 3 for 项. */
    private record Mark(int level, int from, int to, String code) {}

    List<Unknown> unknown() {
        return unknown;
    }

    /** The paths in a paragraph, in order. */
    List<Token.Path> find(Prose prose) {
        unknown.clear();
        List<Token.Path> paths = new ArrayList<>();
        Chain chain = new Chain(0);
        int i = 0;
        while (i < prose.length()) {
            Optional<Mark> mark = mark(prose, i, chain);
            if (mark.isPresent()) {
                Mark m = mark.get();
                if (m.level() <= chain.level && m.from() > chain.end) {
                    close(chain, paths);
                    chain = new Chain(chain.end);
                }
                if (m.from() - chain.segment <= LONGEST_NAME) {
                    chain.add(prose, m);
                }
                i = m.to();
            } else if (chain.level > 0
                    && chain.end == i
                    && codeLength(prose, i) == 2 * chain.level + 1) {
                chain.code(prose, codeLength(prose, i));
                i = chain.end;
            } else if (breaks(prose, i)) {
                close(chain, paths);
                chain = new Chain(i + 1);
                i++;
            } else {
                i++;
            }
        }
        close(chain, paths);
        if (paths.isEmpty() && generalBudget) {
            paths.addAll(new CodedItems(classification, year).find(prose));
        }
        if (paths.isEmpty() && generalBudget) {
            unmarked(prose).ifPresent(paths::add);
        }
        return paths;
    }

    private static int codeLength(Prose prose, int i) {
        int n = 0;
        while (AmountText.digit(prose.at(i + n)) && n < 8) {
            n++;
        }
        // 教育支出（类）207，800.00元 is an amount in groups of three.
        boolean grouped = prose.at(i + n) == '，' && AmountText.digit(prose.at(i + n + 1));
        return prose.at(i) == '2' && "：，。".indexOf(prose.at(i + n)) >= 0 && !grouped ? n : 0;
    }

    /** A 项 that only its place tells: {@code （1）行政运行年初预算…} under its 类 and 款. */
    private Optional<Token.Path> unmarked(Prose prose) {
        int from = ListNumbers.behind(prose, 0);
        int to = from;
        while (to < prose.length()
                && to - from < LONGEST_NAME
                && !breaks(prose, to)
                && !SentenceWording.statesItem(prose, to)) {
            to++;
        }
        String name = prose.text().substring(from, to);
        if (!SentenceWording.statesItem(prose, to)) {
            line(name, to == prose.length());
            return Optional.empty();
        }
        boolean known = !category.isEmpty() && !subcategory.isEmpty();
        if (from == 0
                || !known
                || name.length() < 2
                || name.contains("预算")
                || (name.endsWith("支出") && classification.exact(name))) {
            return Optional.empty();
        }
        String code = classification.code(categoryCode, subcategory, name);
        String item = category + "/" + subcategory + "/" + name;
        return Optional.of(
                new Token.Path(
                        from, to, Optional.of(Meaning.money(Wording.GENERAL_BUDGET, item, code))));
    }

    /** A line that begins with a 类, or is a 款 of it. */
    private void line(String name, boolean alone) {
        if (classification.exact(name) && name.endsWith("支出")) {
            Chain chain = new Chain(0);
            chain.names[1] = name;
            standard(chain);
            subcategory = "";
        } else if (alone && !classification.code(categoryCode, name, "").isEmpty()) {
            subcategory = name;
        }
    }

    /** Marks and digits end a path, brackets of a name do not. */
    private static boolean breaks(Prose prose, int i) {
        char c = prose.at(i);
        if (c == '、') {
            return AmountText.digit(prose.at(i - 1)) || "一二三四五六七八九十".indexOf(prose.at(i - 1)) >= 0;
        }
        return "，。；：！？%".indexOf(c) >= 0
                || ListNumbers.circled(c)
                || AmountText.digit(c)
                || (c == '.' && AmountText.digit(prose.at(i - 1)))
                || (c == '）' && "一二三四五六七八九十0123456789".indexOf(prose.at(i - 1)) >= 0);
    }

    private Optional<Mark> mark(Prose prose, int i, Chain chain) {
        char c = prose.at(i);
        if (c == '（' && chain.goesOn(prose, i)) {
            String code = chain.codes[chain.level] + prose.text().substring(i + 1, i + 3);
            return Optional.of(new Mark(chain.level + 1, i, i + 4, code));
        }
        if (c == '（' && prose.at(i + 1) == '2') {
            return codeMark(prose, i);
        }
        int level = LEVELS.indexOf(c) + 1;
        if (level == 0) {
            return Optional.empty();
        }
        boolean open = prose.at(i - 1) == '（';
        boolean close = prose.at(i + 1) == '）';
        boolean follows = chain.level == level - 1 && level > 1;
        boolean whole = open && close;
        boolean damaged = (open || close) && follows && prose.at(i + 1) != '目';
        if (!whole && !damaged) {
            return Optional.empty();
        }
        return Optional.of(new Mark(level, open ? i - 1 : i, close ? i + 2 : i + 1, ""));
    }

    private static Optional<Mark> codeMark(Prose prose, int i) {
        int end = i + 1;
        while (AmountText.digit(prose.at(end))) {
            end++;
        }
        int n = end - i - 1;
        String code = prose.text().substring(i + 1, end);
        boolean named =
                n > 0 && prose.at(end) == LEVELS.charAt(Math.max(0, Math.min(2, (n - 3) / 2)));
        int close = named ? end + 1 : end;
        return prose.at(close) == '）' && (n == 3 || n == 5 || n == 7)
                ? Optional.of(new Mark((n - 1) / 2, i, close + 1, code))
                : Optional.empty();
    }

    private void close(Chain chain, List<Token.Path> paths) {
        if (chain.level == 0) {
            return;
        }
        if (chain.names[1].isEmpty() && chain.level == 1) {
            return;
        }
        if (chain.names[1].isEmpty() && chain.names[2].isEmpty() && !chain.codes[3].isEmpty()) {
            Optional<Meaning> item = elsewhere(chain.codes[3], chain.names[3]);
            if (item.isPresent()) {
                paths.add(new Token.Path(chain.start, chain.end, item));
                return;
            }
        }
        if (!chain.names[1].isEmpty()) {
            standard(chain);
            subcategory = "";
        }
        if (!chain.names[2].isEmpty()) {
            subcategory = chain.names[2];
        }
        Optional<Meaning> label = Optional.empty();
        if (chain.level == 1) {
            label = Optional.of(Meaning.money(Wording.GENERAL_BUDGET, category, categoryCode));
        } else if (chain.level == 3
                && !category.isEmpty()
                && !subcategory.isEmpty()
                && !chain.names[3].isEmpty()) {
            String item = chain.names[3];
            String code =
                    chain.codes[3].isEmpty()
                            ? classification.code(categoryCode, subcategory, item)
                            : chain.codes[3];
            label =
                    Optional.of(
                            Meaning.money(
                                    Wording.GENERAL_BUDGET,
                                    category + "/" + subcategory + "/" + item,
                                    code));
        }
        paths.add(new Token.Path(chain.start, chain.end, label));
    }

    /** The item by its code alone, where it is not one of the 类 and 款 that were named last. */
    private Optional<Meaning> elsewhere(String code, String name) {
        boolean here =
                code.startsWith(categoryCode)
                        && !categoryCode.isEmpty()
                        && !subcategory.isEmpty()
                        && !CodedItems.placed(name);
        return here ? Optional.empty() : new CodedItems(classification, year).item(code, name);
    }

    private void standard(Chain chain) {
        String written = chain.names[1];
        Optional<Classification.Category> known = classification.category(written);
        category = known.map(k -> k.name(Classification.withSuffix(written), year)).orElse(written);
        categoryCode = known.map(Classification.Category::code).orElse(chain.codes[1]);
        if (known.isEmpty()) {
            unknown.add(new Unknown(written, chain.start));
        }
    }

    /** The names that have been read of a path, by level. */
    private final class Chain {
        private final String[] names = {"", "", "", ""};
        private final String[] codes = {"", "", "", ""};
        private int level;
        private int start = -1;
        private int segment;
        private int end;

        private Chain(int segment) {
            this.segment = segment;
            this.end = segment;
        }

        private void add(Prose prose, Mark mark) {
            int from = mark.from() > segment ? nameStart(prose, mark) : mark.from();
            if (from < mark.from()) {
                names[mark.level()] = prose.text().substring(from, mark.from());
                start = start < 0 ? from : start;
            } else if (start < 0) {
                return;
            }
            codes[mark.level()] = mark.code().isEmpty() ? codes[mark.level()] : mark.code();
            level = mark.level();
            segment = mark.to();
            end = mark.to();
        }

        /** The next two digits of the code that the level before has: （201）…（03）…（01）. */
        private boolean goesOn(Prose prose, int i) {
            return (level == 1 || level == 2)
                    && codes[level].length() == 2 * level + 1
                    && AmountText.digit(prose.at(i + 1))
                    && AmountText.digit(prose.at(i + 2))
                    && prose.at(i + 3) == '）';
        }

        private void code(Prose prose, int length) {
            codes[level] = prose.text().substring(end, end + length);
            end += length;
        }

        /** Without the words that lead to the name of a 类: 用于一般公共服务（类）. */
        private int nameStart(Prose prose, Mark mark) {
            int from = segment;
            while (from < mark.from() && "-—（.、".indexOf(prose.at(from)) >= 0) {
                from++;
            }
            if (mark.level() != 1) {
                return from;
            }
            for (int i = from; i < mark.from() - 1; i++) {
                if (classification.exact(prose.text().substring(i, mark.from()))) {
                    return i;
                }
            }
            return prose.text().startsWith("其中", from) ? from + 2 : from;
        }
    }
}
