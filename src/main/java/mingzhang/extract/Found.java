package mingzhang.extract;

/**
 * A heading that was found, before its path is known.
 *
 * @param block index of its first block, -1 for one that the text lacks but its parts imply
 * @param blocks how many blocks hold its words
 * @param level 1 for a part and so on down
 * @param formNumber its place in the form, 0 for none
 * @param label the number as printed
 */
record Found(
        int block, int blocks, int level, String part, String key, int formNumber, Label label) {
    /** A heading that is not printed. */
    static Found implied(int level, String part, String key, int formNumber) {
        Label none = new Label(Label.Kind.NONE, 0, 0, false);
        return new Found(-1, 0, level, part, key, formNumber, none);
    }

    boolean isImplied() {
        return block < 0;
    }
}
