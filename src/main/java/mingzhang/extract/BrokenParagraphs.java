package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;
import mingzhang.document.Block;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;

/** Joins what conversion broke in the middle of a sentence into paragraphs of their own. */
final class BrokenParagraphs {
    private static final String GOES_ON = "，。；、）：%";
    private static final int FAR = 40;

    /** A line of fewer characters may be a title. */
    private static final int SHORT = 12;

    private final Lexicon lexicon;

    BrokenParagraphs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The paragraphs of a section's blocks, broken ones joined; never across a table. */
    List<Prose> joined(List<Block> blocks) {
        List<Prose> all = new ArrayList<>();
        List<SourceText> open = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                Prose next = Prose.of(paragraph.text());
                if (next.length() > 0) {
                    if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), next)) {
                        all.add(Prose.of(SourceText.join(open, "")));
                        open.clear();
                    }
                    open.add(paragraph.text());
                }
            } else if (!open.isEmpty()) {
                all.add(Prose.of(SourceText.join(open, "")));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            all.add(Prose.of(SourceText.join(open, "")));
        }
        return all;
    }

    /** Whether a paragraph ends within a sentence and the next one goes on with it. */
    private boolean goesOn(SourceText before, Prose next) {
        Prose last = Prose.of(before.slice(Math.max(0, before.length() - FAR), before.length()));
        if (last.length() == 0 || caption(Prose.of(before)) || caption(next)) {
            return false;
        }
        if (GOES_ON.indexOf(next.at(0)) >= 0) {
            return true;
        }
        char end = last.at(last.length() - 1);
        if (AmountText.digit(end)) {
            return Measured.at(next, 0).money() || next.at(0) == '%';
        }
        if (end == '，' || end == '、') {
            return listEnd(next) == 0;
        }
        boolean words = end > '\u2E80' && Character.isLetter(end);
        boolean whole = last.length() > SHORT || AmountText.digit(next.at(0));
        return words && whole && !begins(next) && !(end == '元' && states(next));
    }

    /** Behind the number of a list, 0 where there is none. */
    private static int listEnd(Prose next) {
        int behind = ListNumbers.behind(next, 0);
        return AmountText.digit(next.at(behind)) ? 0 : behind;
    }

    /** Whether a text begins like a paragraph: with a list's number, a name of the form, a path. */
    private boolean begins(Prose next) {
        int marked = next.text().indexOf("（类）");
        boolean path = marked >= 0 && marked < FAR;
        boolean list = listEnd(next) > 0;
        boolean named =
                lexicon.longest(next.text(), 0)
                        .filter(m -> m.length() > 2 && !m.labels().isEmpty())
                        .isPresent();
        boolean year = next.at(0) == '2' && next.at(4) == '年';
        return path || list || named || year || next.text().startsWith("其中");
    }

    /** Whether a text begins with what an amount is, 年初预算 or the like: behind one, the next. */
    private boolean states(Prose next) {
        return lexicon.longest(next.text(), 0)
                .filter(m -> m.length() > 2 && m.sense().isPresent())
                .isPresent();
    }

    /** {@code （图1：…）}: the caption of a chart. */
    static boolean caption(Prose prose) {
        int i = prose.at(0) == '（' ? 1 : 0;
        return prose.at(i) == '图' && AmountText.digit(prose.at(i + 1));
    }
}
