package mingzhang.sample;

/**
 * What one 项 took in a year.
 *
 * @param spent 元
 * @param budget 元
 * @param basic whether it is basic expenditure, else project expenditure
 */
record Line(Function function, long spent, long budget, boolean basic) {}
