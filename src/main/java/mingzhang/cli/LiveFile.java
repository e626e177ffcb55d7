package mingzhang.cli;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the file of the site that an address means; never one outside of it. */
final class LiveFile {
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json; charset=utf-8"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("xml", "application/xml; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("txt", "text/plain"),
                    Map.entry("md", "text/plain"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("zip", "application/zip"),
                    Map.entry(
                            "docx",
                            "application/vnd.openxmlformats-officedocument"
                                    + ".wordprocessingml.document"),
                    Map.entry(
                            "xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private LiveFile() {}

    /** The file, or the folder's home page; empty where there is none that may be shown. */
    static Optional<Path> find(Path site, String rawPath) {
        try {
            String path = URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
            boolean odd = path.indexOf('\\') >= 0 || path.chars().anyMatch(c -> c < ' ');
            if (!path.startsWith("/") || odd) {
                return Optional.empty();
            }
            Path root = site.toRealPath();
            Path file = root;
            for (String step : path.split("/", -1)) {
                if (step.equals("..") || step.equals(".")) {
                    return Optional.empty();
                }
                file = step.isEmpty() ? file : file.resolve(step);
            }
            Path real = file.toRealPath();
            real = Files.isDirectory(real) ? real.resolve("index.html").toRealPath() : real;
            boolean inside = real.startsWith(root) && Files.isRegularFile(real);
            return inside ? Optional.of(real) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the browser is told that the file is. */
    static String type(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
