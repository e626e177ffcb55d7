package mingzhang.report;

/** A term as one report defines it: a row of {@code glossary.csv}. */
public record Term(String term, String definition, int line) {}
