package mingzhang.report;

/** Why a submission is not published at all; every other submission goes on. */
public record Rejection(Place place, String rule, Message message) implements Problem {
    /** A rejection whose sentence is the word {@code rejection.<rule>}. */
    public static Rejection of(Place place, String rule, Object... arguments) {
        return new Rejection(place, rule, Message.of("rejection." + rule, arguments));
    }
}
