package mingzhang.extract;

/** What a word of the form says about the number that follows, see {@code forms/words.yaml}. */
enum Sense {
    /** 增加. */
    INCREASE,
    /** 减少. */
    DECREASE,
    /** The blank form left standing: 增加/减少. */
    EITHER,
    /** 各增加. */
    EACH,
    /** 占. */
    SHARE,
    /** 完成预算的. */
    COMPLETED,
    /** 年初预算为. */
    BUDGET,
    /** 支出决算为: the amount of what was named before. */
    DECIDED,
    /** 共计支出: the amount once more. */
    REPEATED,
    /** 比, 与, 较. */
    COMPARED,
    /** 上年. */
    PREVIOUS,
    /** 持平. */
    UNCHANGED,
    /** 无此项支出. */
    NONE,
    /** 未安排. */
    NOT_ARRANGED,
    /** 无, before the name of what there is none of. */
    NO,
    /** 其中. */
    OF_WHICH,
    /** 分别为. */
    RESPECTIVELY,
    /** 主要用于以下方面: a list of items follows. */
    LISTED,
    /** 主要原因是. */
    REASON,
    /** 主要用于, 主要包括. */
    USE,
    /** 具体内容包括: up to the end of the paragraph. */
    DETAILS,
    /** The name of something that belongs to no measure. */
    NAMELESS,
    /** Says nothing: 支出, 决算数, 为, 共计. */
    FILLER,
    /** And, of two numbers: 和, 、. */
    AND,
    OPEN,
    CLOSE,
    COMMA,
    COLON,
    CLAUSE,
    STOP,
    /** A list's number. */
    LIST;

    /** Words of the total that a share is of: 占政府采购支出金额的. */
    boolean isPartOfBase() {
        return switch (this) {
            case DECIDED,
                    REPEATED,
                    BUDGET,
                    NAMELESS,
                    OF_WHICH,
                    EACH,
                    NO,
                    NONE,
                    PREVIOUS,
                    COMPARED ->
                    true;
            default -> false;
        };
    }
}
