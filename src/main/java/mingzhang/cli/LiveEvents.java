package mingzhang.cli;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells open pages when there is a new edition, or why there is none. */
final class LiveEvents {
    private static final long HEARTBEAT = 15_000;

    private LiveState state = LiveState.NONE;
    private boolean closed;

    synchronized LiveState state() {
        return state;
    }

    synchronized void tell(LiveState next) {
        state = next;
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Streams every state to one page until it goes away. */
    void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            LiveState sent = state();
            send(out, sent);
            while (true) {
                LiveState now = next(sent);
                if (now.equals(sent)) {
                    out.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                } else {
                    send(out, now);
                }
                sent = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(OutputStream out, LiveState state) throws IOException {
        String json = Json.inLine(Map.of("edition", state.edition(), "fault", state.fault()));
        out.write(("data: " + json + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The next other state, or the same after a while. */
    private synchronized LiveState next(LiveState sent) throws InterruptedException {
        long until = System.nanoTime() + HEARTBEAT * 1_000_000;
        long left = HEARTBEAT;
        while (state.equals(sent) && !closed && left > 0) {
            wait(left);
            left = (until - System.nanoTime()) / 1_000_000;
        }
        if (closed) {
            throw new InterruptedException("closed");
        }
        return state;
    }
}
