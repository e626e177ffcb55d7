package mingzhang.archive;

import mingzhang.report.Message;
import mingzhang.report.Place;

/**
 * The archive's own description cannot be used, so that nothing can be built: where, why, and what
 * to do about it. Everything about a single submission is a value instead.
 */
public final class ConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Message problem;
    private final transient Message hint;

    public ConfigurationException(Place place, Message problem, Message hint) {
        super(place + ": " + problem.key());
        this.place = place;
        this.problem = problem;
        this.hint = hint;
    }

    public Place place() {
        return place;
    }

    public Message problem() {
        return problem;
    }

    public Message hint() {
        return hint;
    }
}
