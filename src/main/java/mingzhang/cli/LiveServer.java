package mingzhang.cli;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows the site folder to this computer alone. Pages get a script more that reloads them; the
 * files on disk stay as they are.
 */
final class LiveServer implements AutoCloseable {
    private static final String EVENTS = "/.mingzhang/events";
    private static final String SCRIPT = "/.mingzhang/serve.js";
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final Path site;
    private final LiveEvents events;
    private final String waiting;
    private final HttpServer server;
    private final ExecutorService threads;

    private LiveServer(
            Path site,
            LiveEvents events,
            String waiting,
            HttpServer server,
            ExecutorService threads) {
        this.site = site;
        this.events = events;
        this.waiting = waiting;
        this.server = server;
        this.threads = threads;
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any that is free
     * @param waiting what a page says as long as there is no site
     */
    static LiveServer start(Path site, int port, LiveEvents events, String waiting)
            throws IOException {
        InetAddress here = InetAddress.getByAddress("localhost", LOOPBACK);
        HttpServer server = HttpServer.create(new InetSocketAddress(here, port), 0);
        ExecutorService threads =
                Executors.newCachedThreadPool(
                        work -> {
                            Thread thread = new Thread(work, "serve");
                            thread.setDaemon(true);
                            return thread;
                        });
        LiveServer live = new LiveServer(site, events, waiting, server, threads);
        server.setExecutor(threads);
        server.createContext("/", live::answer);
        server.start();
        return live;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                headers.set("Allow", "GET, HEAD");
                text(exchange, 405, "GET, HEAD\n");
            } else if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
                text(exchange, 403, "127.0.0.1\n");
            } else {
                answer(exchange, exchange.getRequestURI().getRawPath());
            }
        }
    }

    /** A page of another site may send its visitors here under its own name. */
    private static boolean isOurs(String host) {
        return host != null && host.matches("(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?");
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        if (path.equals(EVENTS)) {
            events.stream(exchange);
        } else if (path.equals(SCRIPT)) {
            try (InputStream in =
                    LiveServer.class.getResourceAsStream("/mingzhang/serve/serve.js")) {
                send(exchange, 200, "text/javascript; charset=utf-8", in.readAllBytes());
            }
        } else {
            Optional<Path> file = find(path);
            if (file.isPresent() && isFolder(path)) {
                exchange.getResponseHeaders().set("Location", path + "/");
                text(exchange, 302, "");
            } else if (file.isPresent()) {
                send(exchange, 200, file.get());
            } else {
                missing(exchange);
            }
        }
    }

    /** Between two renamings the site is not there for a moment. */
    private Optional<Path> find(String path) {
        for (int i = 0; i < 20 && !Files.isDirectory(site); i++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return LiveFile.find(site, path);
    }

    /** A folder without its slash would send the page's relative links astray. */
    private boolean isFolder(String path) {
        return !path.endsWith("/") && LiveFile.find(site, path + "/index.html").isPresent();
    }

    private void missing(HttpExchange exchange) throws IOException {
        Optional<Path> page = LiveFile.find(site, "/404.html");
        if (page.isPresent()) {
            send(exchange, 404, page.get());
        } else {
            String html =
                    "<!DOCTYPE html><meta charset=\"utf-8\"><title>Mingzhang</title><body><p>"
                            + waiting;
            send(exchange, 404, "text/html; charset=utf-8", withScript(html));
        }
    }

    private void send(HttpExchange exchange, int status, Path file) throws IOException {
        String type = LiveFile.type(file);
        if (type.startsWith("text/html")) {
            send(exchange, status, type, withScript(Files.readString(file)));
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            exchange.getResponseHeaders().set("Content-Type", type);
            long length = Files.size(file);
            boolean empty = length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, empty ? -1 : length);
            if (!empty) {
                in.transferTo(exchange.getResponseBody());
            }
        }
    }

    private byte[] withScript(String html) {
        String script =
                "<script src=\"" + SCRIPT + "?" + events.state().edition() + "\" defer></script>";
        int end = html.lastIndexOf("</body>");
        int at = end < 0 ? html.length() : end;
        String page = html.substring(0, at) + script + html.substring(at);
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static void text(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        send(exchange, status, "text/plain; charset=utf-8", bytes);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
        if (!empty) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    @Override
    public void close() {
        events.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
