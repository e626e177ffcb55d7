package mingzhang.search;

import java.util.List;

/**
 * A query and the ways in which it is taken: as it was understood and, where names were understood
 * in it, also to the letter. An entry is a hit in whichever way it weighs most.
 *
 * @param first ways to try first: several words are taken to the letter only where they are found
 *     nowhere as understood
 * @param loose where no figure of a measure grew or fell as asked: its figures all the same; where
 *     no term tells the meaning that is asked for: what has the words
 * @param cut whether it was too long, and the rest left out
 */
record Asked(
        List<Way> first,
        List<Way> ways,
        List<Way> loose,
        List<Understood> understood,
        boolean cut) {
    /** To the letter, where a name is but a part of what stands without a space: the likelier. */
    static final double GLUED_BONUS = 30;

    /** To the letter, where each word is a name: the less likely. */
    static final double NAMED_FACTOR = 0.5;

    Asked {
        first = List.copyOf(first);
        ways = List.copyOf(ways);
        loose = List.copyOf(loose);
        understood = List.copyOf(understood);
    }

    /** One way to take a query, and how its score counts: {@code factor × score + bonus}. */
    record Way(Query query, double factor, double bonus) {}
}
