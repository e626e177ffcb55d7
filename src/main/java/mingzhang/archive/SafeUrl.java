package mingzhang.archive;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells addresses that may be linked from a page from those that may do something else. */
public final class SafeUrl {
    private static final int LONGEST = 2000;

    private SafeUrl() {}

    /** Whether the text is an absolute http or https address with a host and nothing hidden. */
    public static boolean isSafe(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
            return false;
        }
        try {
            URI uri = new URI(text);
            boolean web =
                    "https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme());
            return web
                    && uri.getRawAuthority() != null
                    && uri.getRawUserInfo() == null
                    && !uri.getRawAuthority().contains("@")
                    && !uri.getRawAuthority().startsWith(":");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
