package mingzhang.site;

import io.pebbletemplates.pebble.error.PebbleException;
import mingzhang.report.Message;

/** A fault of a template that the program, and not its engine, has words for. */
final class TemplateFault extends PebbleException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    /** A fault of the template that is asked for, wherever that is done. */
    TemplateFault(Message reason) {
        super(null, reason.toString());
        this.reason = reason;
    }

    TemplateFault(Message reason, int line, String template) {
        super(null, reason.toString(), line, template);
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
