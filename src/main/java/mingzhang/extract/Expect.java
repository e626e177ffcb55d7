package mingzhang.extract;

/** What the words of a sentence say that the next number will be. */
enum Expect {
    NOTHING,
    AMOUNT,
    /** 增加. */
    UP,
    /** 减少. */
    DOWN,
    /** The blank form's 增加/减少. */
    EITHER,
    SHARE,
    COMPLETION,
    BUDGET,
    /** A value of the year compared with. */
    EARLIER
}
