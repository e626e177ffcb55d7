package mingzhang.sample;

/**
 * All that a report is made of: whose it is, what is true of its year and of the year before.
 *
 * @param before the account of the year before, which it compares itself with
 */
record Story(SampleUnit unit, int year, Account now, Account before) {}
