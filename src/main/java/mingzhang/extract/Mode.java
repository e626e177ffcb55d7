package mingzhang.extract;

/** Whether a sentence states figures or tells of reasons and uses. */
enum Mode {
    STATING,
    /** Up to the end of the sentence, or an item that goes on with the list. */
    REASON,
    /** Up to the end of the paragraph, or such an item. */
    DETAILS
}
