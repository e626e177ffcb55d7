package mingzhang.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.archive.PathStep;

/**
 * The place of a page in the site, from which links to other pages are written. Links are relative
 * and name the file, so that they work under any address and from disk.
 *
 * @param path from the site's root, {@code units/x/2020/index.html}
 * @param root how the page writes the site's root, {@code ../../../} or empty
 */
record Here(String path, String root) {
    private static final Pattern SAFE_URL =
            Pattern.compile("(?:https?://|mailto:)[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    static Here at(String path) {
        long depth = path.chars().filter(c -> c == '/').count();
        return new Here(path, "../".repeat((int) depth));
    }

    /** The link to a file of the site. */
    String to(String target) {
        String link = root + encoded(target);
        return link.isEmpty() ? "./" : link;
    }

    /** The link to a place on a page; on this page itself only the place. */
    String to(String target, String anchor) {
        return (target.equals(path) ? "" : to(target)) + "#" + anchor;
    }

    /** A name as one step of a path: what a file system refuses becomes {@code -}. */
    static String step(String name) {
        return PathStep.of(name);
    }

    /** The address if it leads to the web or to mail, else empty. */
    static String web(String address) {
        String url = address.strip();
        return SAFE_URL.matcher(url).matches() ? url : "";
    }

    /** The path with every step percent-encoded. */
    static String encoded(String path) {
        return isPlain(path) ? path : percentEncoded(path);
    }

    private static String percentEncoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(s -> URLEncoder.encode(s, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    /** Whether every character stands for itself; in most paths they do. */
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "/.-_*".indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
