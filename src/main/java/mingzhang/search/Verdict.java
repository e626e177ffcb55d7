package mingzhang.search;

/**
 * What an entry weighs as an answer.
 *
 * @param missing how many words it lacks
 * @param way in which of the query's ways it weighs most
 */
record Verdict(double score, int missing, int way) {}
