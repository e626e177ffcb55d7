package mingzhang.report;

/** What an administrator should look at; the submission is published all the same. */
public record Warning(Place place, String rule, Message message) implements Problem {
    /** A warning whose sentence is the word {@code warning.<rule>}. */
    public static Warning of(Place place, String rule, Object... arguments) {
        return new Warning(place, rule, Message.of("warning." + rule, arguments));
    }
}
