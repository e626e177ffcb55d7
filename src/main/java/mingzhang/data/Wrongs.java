package mingzhang.data;

import java.util.function.Consumer;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Rejection;

/** Tells what is wrong with a published copy, a line each. */
record Wrongs(Consumer<Rejection> told) {
    void tell(String file, int line, String rule, Object... arguments) {
        Message message = Message.of("verify." + rule, arguments);
        told.accept(new Rejection(new Place(file, line), rule, message));
    }
}
