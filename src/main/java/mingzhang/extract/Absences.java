package mingzhang.extract;

import java.util.List;
import java.util.Optional;
import mingzhang.report.Absence.Wording;

/** Statements that there is no number: 无此项支出, 年初未安排预算, 与上年持平. */
final class Absences {
    private final Topic topic;
    private final Ledger ledger;

    Absences(Topic topic, Ledger ledger) {
        this.topic = topic;
        this.ledger = ledger;
    }

    /** 持平; what is even with the budget is no statement about an earlier year. */
    void unchanged(Passage passage, Token.Word word, Binding now) {
        if (now.mode == Mode.STATING && now.base.isPresent()) {
            enter(passage, subject(now), Wording.UNCHANGED, now.quoteFrom, word);
        }
        now.forget();
    }

    /** 无此项支出, 未安排; of what is named behind it, else of what the sentence is about. */
    void none(Passage passage, int i, Token.Word word, Binding now) {
        boolean none = word.sense().filter(s -> s == Sense.NONE).isPresent();
        int next = passage.skipFillers(i + 1);
        boolean number = passage.token(next) instanceof Token.Amount;
        if (now.mode == Mode.STATING && !number) {
            List<Meaning> behind =
                    passage.token(next) instanceof Token.Word named
                            ? topic.valid(named, false, Optional.empty())
                            : List.of();
            Optional<List<Meaning>> subject = behind.isEmpty() ? subject(now) : Optional.of(behind);
            if (subject.isEmpty() && none) {
                subject = topic.whole().map(List::of);
            }
            enter(passage, subject, none ? Wording.NONE : Wording.NOT_ARRANGED, word.from(), word);
        }
        now.forget();
    }

    /** 无 before a name. */
    void without(Passage passage, List<Meaning> labels, Token.Word name, int i, Binding now) {
        int next = passage.skipFillers(i + 1);
        boolean ends =
                passage.token(next).from() < 0
                        || (passage.token(next) instanceof Token.Word word
                                && word.labels().isEmpty()
                                && word.sense().filter(Absences::pause).isPresent());
        if (ends && now.mode == Mode.STATING) {
            enter(passage, Optional.of(labels), Wording.NONE, noneFrom(passage, i), name);
        }
    }

    /** Where the 无 before the name stands. */
    private static int noneFrom(Passage passage, int i) {
        int k = i - 1;
        while (passage.filler(k)) {
            k--;
        }
        return passage.is(k, Sense.NO) ? passage.token(k).from() : passage.token(i).from();
    }

    private static boolean pause(Sense sense) {
        return switch (sense) {
            case COMMA, STOP, CLAUSE, CLOSE, AND -> true;
            default -> false;
        };
    }

    private Optional<List<Meaning>> subject(Binding now) {
        return now.target.isPresent() ? now.target : topic.standing();
    }

    private void enter(
            Passage passage,
            Optional<List<Meaning>> subject,
            Wording wording,
            int from,
            Token.Word word) {
        List<Meaning> labels = subject.orElse(List.of());
        if (!labels.isEmpty()) {
            Meaning label =
                    labels.stream().filter(Meaning::money).findFirst().orElse(labels.get(0));
            ledger.absence(passage, topic.standard(label), wording, from, word.to());
        }
    }
}
