package mingzhang.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the sentences of a section from left to right: names say what the next number is about,
 * words what it is; both are forgotten where the sentence pauses or ends.
 */
final class SentenceReader {
    private final Topic topic;
    private final Statements statements;
    private final Absences absences;
    private final int year;

    private Passage passage;

    /** The last part of the last nested number of a list, {@code 1.3}. */
    private int entry;

    /** Whether the sentence names the report's own year. */
    private boolean ownYear;

    private Binding now = new Binding();

    /** The sentence before, whose comparison one that begins with 其中 goes on with. */
    private Binding last = new Binding();

    SentenceReader(Topic topic, Ledger ledger, int year) {
        this.topic = topic;
        this.statements = new Statements(topic, ledger);
        this.absences = new Absences(topic, ledger);
        this.year = year;
        this.passage = Passage.NONE;
    }

    /** Reads one paragraph of the section. */
    void read(Passage next) {
        passage = next;
        now = new Binding();
        last = now;
        topic.paragraph();
        ownYear = passage.names(year, 0);
        int i = 0;
        while (i < passage.tokens().size()) {
            Token token = passage.token(i);
            int to = i + 1;
            if (token instanceof Token.Amount amount) {
                unnamed(i, amount);
                to = statements.number(passage, i, amount, now);
            } else if (token instanceof Token.Path path) {
                path(path, i);
            } else if (token instanceof Token.Year stated) {
                year(stated.year());
            } else if (token instanceof Token.Word word) {
                to = word(i, word);
            } else {
                opaque();
            }
            i = to;
        }
    }

    /** 渔业发展130.00万元，比上年减少20.00万元: what changes is that, though it has no name here. */
    private void unnamed(int i, Token.Amount amount) {
        boolean first = now.target.isEmpty() && now.expect == Expect.NOTHING;
        if (first
                && now.mode == Mode.STATING
                && amount.measured().money()
                && passage.token(i - 1) instanceof Token.Other) {
            now.name(List.of(), amount.from());
            now.forget();
        }
    }

    private void opaque() {
        if (now.expect != Expect.SHARE && now.expect != Expect.EARLIER) {
            now.stray |= now.expect == Expect.NOTHING && now.base.isEmpty() && !now.againstBudget;
            now.forget();
        }
        now.counted = Optional.empty();
        now.none = false;
    }

    private void path(Token.Path path, int i) {
        if (now.mode != Mode.STATING) {
            return;
        }
        List<Meaning> labels = path.label().map(List::of).orElse(List.of());
        now.name(labels, path.from());
        topic.named(labels, true);
        if (i == 0 && passage.tokens().size() == 1) {
            now.forget();
        }
    }

    private int word(int i, Token.Word word) {
        boolean countsNext = Resumption.countsNext(passage, i, word);
        if (now.mode == Mode.REASON && (countsNext || Resumption.counts(passage, i, word))) {
            now.mode = Mode.STATING;
        }
        if (now.mode == Mode.STATING && now.expect != Expect.SHARE) {
            List<Meaning> valid = topic.valid(word, adjacentWords(i) && !countsNext, now.outside());
            List<Meaning> labels = WholeNames.meant(passage, i, valid, topic);
            if (!labels.isEmpty() && !(word.sense().isPresent() && continuesName(i))) {
                name(i, word, labels);
                return i + 1;
            }
            if (labels.isEmpty() && word.sense().isEmpty() && Resumption.stated(passage, i)) {
                // The amount of something that has no name here: what changes is that.
                now.name(labels, word.from());
                return i + 1;
            }
        }
        if (word.sense().isPresent()) {
            return sense(i, word, word.sense().get());
        }
        opaque();
        return i + 1;
    }

    /** 用于保障…的日常支出 says which expenditure is meant, not what it was for. */
    private boolean leads(int i) {
        int k = i;
        while (passage.filler(k - 1) || passage.token(k - 1) instanceof Token.Year) {
            k--;
        }
        boolean begins = k == 0 || passage.is(k - 1, Sense.STOP);
        return begins && passage.prose().text().startsWith("用于", passage.token(i).from());
    }

    /** 其中: parts of what was stated, compared with the same year. */
    private void parts(int i) {
        now.forget();
        topic.parts();
        boolean goesOn = passage.is(i - 1, Sense.STOP);
        if (goesOn && now.base.isEmpty()) {
            now.base = last.base;
            now.againstBudget = last.againstBudget;
        }
        now.budgetParts = goesOn ? last.budgeted : now.budgeted;
    }

    /** 支出 directly behind a name is part of it, not a name of its own. */
    private boolean continuesName(int i) {
        return now.expect == Expect.AMOUNT
                || (passage.token(i - 1) instanceof Token.Word before
                        && !before.labels().isEmpty());
    }

    private boolean adjacentWords(int i) {
        return i > 0
                && passage.token(i - 1) instanceof Token.Other before
                && !SentenceWording.opens(
                        passage.prose().text().substring(before.from(), before.to()));
    }

    private void name(int i, Token.Word word, List<Meaning> labels) {
        boolean moved =
                now.expect == Expect.UP || now.expect == Expect.DOWN || now.expect == Expect.EITHER;
        if (now.none && !(passage.token(passage.skipFillers(i + 1)) instanceof Token.Amount)) {
            absences.without(passage, labels, word, i, now);
            now.none = false;
        }
        boolean earlier = now.expect == Expect.EARLIER;
        now.name(labels, word.from());
        if (earlier) {
            now.expect(Expect.EARLIER, word.from());
        } else if (moved) {
            now.name(List.of(), word.from());
        }
        topic.named(labels, false);
        if (run(i)) {
            now.broken = true;
        }
    }

    /**
     * Whether a name has run into a number, {@code 1.4公务接待费8万元}: digits directly before and behind
     * it that are no count of the entries before.
     */
    private boolean run(int i) {
        if (!passage.is(i - 1, Sense.LIST) || !(passage.token(i + 1) instanceof Token.Amount)) {
            return false;
        }
        String list =
                passage.prose()
                        .text()
                        .substring(passage.token(i - 1).from(), passage.token(i - 1).to());
        int last = list.charAt(list.length() - 1) - '0';
        boolean nested = list.indexOf('.') > 0 && last >= 0 && last <= 9;
        boolean counted = last == 1 || last == entry + 1;
        entry = nested ? last : entry;
        return nested && !counted && !passage.prose().spaceBefore(passage.token(i).from());
    }

    private int sense(int i, Token.Word word, Sense sense) {
        if (now.expect == Expect.SHARE && sense.isPartOfBase()) {
            return i + 1;
        }
        switch (sense) {
            case FILLER, COLON, RESPECTIVELY -> {}
            case EACH -> now.each = true;
            case INCREASE -> now.expect(Expect.UP, word.from());
            case DECREASE -> now.expect(Expect.DOWN, word.from());
            case EITHER -> now.expect(Expect.EITHER, word.from());
            case SHARE -> now.expect(Expect.SHARE, word.from());
            case COMPLETED -> now.expect(Expect.COMPLETION, word.from());
            case BUDGET -> budget(i, word);
            case DECIDED, REPEATED -> decided(word);
            case COMPARED -> {
                resume(i);
                return compared(i);
            }
            case PREVIOUS -> previous(i, word);
            case UNCHANGED -> absences.unchanged(passage, word, now);
            case NONE, NOT_ARRANGED -> absences.none(passage, i, word, now);
            case NO -> now.none = true;
            case NAMELESS -> {
                if (now.mode == Mode.STATING) {
                    now.name(List.of(), word.from());
                }
            }
            case OF_WHICH -> parts(i);
            case LISTED, LIST -> now.forget();
            case REASON -> tell(Mode.REASON);
            case USE -> {
                if (!leads(i)) {
                    tell(Mode.REASON);
                }
            }
            case DETAILS -> tell(Mode.DETAILS);
            case AND -> {
                if (now.expect != Expect.SHARE) {
                    now.pause();
                }
            }
            case OPEN, CLOSE -> bracket(sense);
            case COMMA -> comma(i);
            case CLAUSE -> clause(i);
            case STOP -> stop(i);
        }
        return i + 1;
    }

    private void bracket(Sense mark) {
        if (mark == Sense.OPEN) {
            topic.open();
            now.open();
        } else {
            topic.close();
            now.close();
        }
    }

    private void comma(int i) {
        if (now.mode == Mode.REASON && Resumption.budgets(passage, i)) {
            now.mode = Mode.STATING;
        }
        now.pause();
    }

    /** A comparison may end the reasons that were given. */
    private void resume(int i) {
        if (now.mode == Mode.REASON && Resumption.compares(passage, i)) {
            now.mode = Mode.STATING;
        }
    }

    private void tell(Mode mode) {
        now.forget();
        now.mode = now.mode == Mode.DETAILS ? Mode.DETAILS : mode;
    }

    /** The amount that was named before: the quote begins at the name where it stands beside. */
    private void decided(Token.Word word) {
        if (now.expect == Expect.EARLIER || now.expect == Expect.AMOUNT) {
            return;
        }
        now.budgetParts = false;
        now.expect(now.earlier ? Expect.EARLIER : Expect.AMOUNT, word.from());
    }

    /** A budget; behind 大于 the amount is what the account differs by. */
    private void budget(int i, Token.Word word) {
        if (Resumption.exceeds(passage, i)) {
            now.forget();
        } else {
            now.expect(Expect.BUDGET, budgetFrom(word));
        }
    }

    /** 公务接待费预算: the quote begins at the name. */
    private int budgetFrom(Token.Word word) {
        return now.expect == Expect.AMOUNT ? now.quoteFrom : word.from();
    }

    /** 与2019年, 比上年, 较年初预算; 与 and 和 may also only join. */
    private int compared(int i) {
        int k = i + 1;
        while (passage.filler(k)) {
            k++;
        }
        OptionalInt base = OptionalInt.empty();
        if (passage.token(k) instanceof Token.Year stated) {
            base = OptionalInt.of(stated.year());
            k++;
        } else if (passage.is(k, Sense.PREVIOUS)) {
            base = OptionalInt.of(year - 1);
            k++;
        }
        int after = passage.skipFillers(k);
        if (Resumption.namesBudget(passage, k)) {
            now.againstBudget = true;
            now.base = OptionalInt.empty();
            now.stray = false;
            return k;
        }
        if (passage.is(after, Sense.BUDGET) || passage.is(after, Sense.COMPLETED)) {
            now.againstBudget = true;
            now.base = OptionalInt.empty();
            now.stray = false;
            return after;
        }
        if (base.isEmpty()) {
            now.pause();
            return i + 1;
        }
        compareWith(base, i);
        return k;
    }

    private void compareWith(OptionalInt base, int i) {
        now.base = base;
        now.againstBudget = false;
        now.severalNamed = now.group.size() > 1;
        now.expect(Expect.EARLIER, passage.token(i).from());
    }

    /** 同比 compares by itself; 上年 without 比 tells of the year before. */
    private void previous(int i, Token.Word word) {
        if (passage.prose().text().startsWith("同比", word.from())) {
            compareWith(OptionalInt.of(year - 1), i);
        } else {
            now.earlier = true;
            now.forget();
        }
    }

    private void year(int stated) {
        now.none = false;
        if (stated == year) {
            now.earlier = false;
        } else if (ownYear) {
            now.earlier = true;
        }
        if (now.expect == Expect.AMOUNT) {
            now.forget();
        }
    }

    private void clause(int i) {
        boolean goesOn = Resumption.names(passage, i, topic) || Resumption.compared(passage, i);
        if (now.mode == Mode.REASON && goesOn) {
            now.mode = Mode.STATING;
        }
        now.pause();
        now.group.clear();
        now.severalNamed = false;
        now.counted = Optional.empty();
    }

    private void stop(int i) {
        boolean details =
                now.mode == Mode.DETAILS
                        && !Resumption.names(passage, i, topic)
                        && !Resumption.countsNext(passage, i);
        topic.sentence();
        last = now;
        now = new Binding();
        now.mode = details ? Mode.DETAILS : Mode.STATING;
        ownYear = passage.names(year, i + 1);
    }
}
