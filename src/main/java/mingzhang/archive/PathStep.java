package mingzhang.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name of the data as one step of an address: the pages and the files beside them are written by
 * different packages, and a page's link has to lead to the file.
 */
public final class PathStep {
    private static final Pattern REFUSED =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cs}\\uFFFD]|^\\.+|[. ]+$");
    private static final int MOST_BYTES = 180;
    private static final int SUM = 8;

    private PathStep() {}

    /**
     * The name with what a file system refuses written as {@code -}; one that means a device to
     * some begins with it, and one that is too long ends in a hash of the whole.
     */
    public static String of(String name) {
        String step = REFUSED.matcher(name).replaceAll("-");
        String kept = FileNames.isDevice(step) ? "-" + step : step;
        String begun = beginning(kept);
        return begun.length() == kept.length()
                ? kept
                : begun + "-" + Sha256.ofTexts(List.of(kept)).substring(0, SUM);
    }

    private static String beginning(String name) {
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                return name.substring(0, end);
            }
            end = next;
        }
        return name;
    }
}
