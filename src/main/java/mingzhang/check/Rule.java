package mingzhang.check;

/** One consistency rule of the data contract. */
interface Rule {
    /** Rule id of the data contract. */
    String id();

    /** Makes every check of this rule on one report and tells {@code ledger} how each came out. */
    void check(Account account, Ledger ledger);
}
