package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveServerTest {
    @TempDir Path temp;
    private final LiveEvents events = new LiveEvents();
    private LiveServer server;
    private Path site;

    @BeforeEach
    void start() throws IOException {
        site = Files.createDirectories(temp.resolve("site"));
        Files.createDirectories(site.resolve("units/a"));
        Files.writeString(site.resolve("index.html"), "<html><body>home</body></html>");
        Files.writeString(site.resolve("units/a/index.html"), "<html><body>a</body></html>");
        Files.writeString(site.resolve("部门.csv"), "a,b\r\n");
        Files.writeString(temp.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(site.resolve("link.txt"), temp.resolve("secret.txt"));
        server = LiveServer.start(site, 0, events, "wait");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The whole answer, head and body, to a request written by hand. */
    private String ask(String request) throws IOException {
        URI at = URI.create(server.address());
        try (Socket socket = new Socket(at.getHost(), at.getPort());
                OutputStream out = socket.getOutputStream()) {
            String head = request + "\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "/,200",
        "/index.html,200",
        "/units/a/,200",
        "/units/a,302",
        "/%E9%83%A8%E9%97%A8.csv,200",
        "/nothing,404",
        "/../secret.txt,404",
        "/%2e%2e/secret.txt,404",
        "/..%2fsecret.txt,404",
        "/units/..%5c..%5csecret.txt,404",
        "/link.txt,404",
        "/%00,404"
    })
    void onlyFilesOfTheSiteAreShown(String path, int status) throws IOException {
        String answer = get(path);
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertFalse(answer.contains("secret\n") || answer.endsWith("secret"), answer);
    }

    /** Newer builds of Java refuse such an address themselves, older ones hand it on. */
    @Test
    void anAddressWithTwoSlashesShowsNothing() throws IOException {
        String answer = get("//secret.txt");
        assertTrue(answer.matches("(?s)HTTP/1\\.1 (400|404) .*"), answer);
        assertFalse(answer.endsWith("secret"), answer);
    }

    @Test
    void pagesGetTheScriptAndFilesOnDiskDoNot() throws IOException {
        assertTrue(
                get("/").contains("<script src=\"/.mingzhang/serve.js?0\" defer></script></body>"));
        assertTrue(get("/nothing").contains("serve.js"));
        assertTrue(get("/.mingzhang/serve.js").contains("EventSource"));
        assertFalse(Files.readString(site.resolve("index.html")).contains("serve.js"));
    }

    @Test
    void aPageSaysThatThereIsNoSiteYet() throws IOException {
        assertFalse(get("/").contains("wait"));
        Files.delete(site.resolve("index.html"));
        assertTrue(get("/").contains("<p>wait<script"), get("/"));
    }

    @Test
    void requestsUnderAnotherNameOrThatWouldChangeSomethingAreRefused() throws IOException {
        assertTrue(ask("GET / HTTP/1.1\r\nHost: evil.example").startsWith("HTTP/1.1 403"));
        assertTrue(ask("POST / HTTP/1.1\r\nHost: localhost").startsWith("HTTP/1.1 405"));
        assertTrue(server.address().startsWith("http://127.0.0.1:"));
    }

    @Test
    void openPagesAreToldOfEditionsAndFaults() throws IOException {
        URI at = URI.create(server.address());
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(20_000);
            String request = "GET /.mingzhang/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("data: {\"edition\": 0,\"fault\": \"\"}", sorted(next(in)));
            events.tell(events.state().built());
            assertEquals("data: {\"edition\": 1,\"fault\": \"\"}", sorted(next(in)));
            events.tell(events.state().failed("home.peb:1: x"));
            assertTrue(next(in).contains("home.peb:1: x"));
        }
    }

    /** Whatever the order of the two values. */
    private static String sorted(String line) {
        return line.replaceFirst("\\{(\"fault\": \"\"),(\"edition\": [0-9]+)}", "{$2,$1}");
    }

    private static String next(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (!line.startsWith("data:")) {
            line = in.readLine();
        }
        return line;
    }
}
