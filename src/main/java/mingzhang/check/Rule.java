package mingzhang.check;

/** One consistency rule of the data contract. */
interface Rule {
    /** Rule id of the data contract. */
    String id();

    /**
     * Whether amounts are judged as they are written. All other rules see 万元 where 元 plainly stands
     * for it, so that this slip is told once.
     */
    default boolean literal() {
        return false;
    }

    /** Makes every check of this rule on one report and tells {@code ledger} how each came out. */
    void check(Account account, Ledger ledger);
}
