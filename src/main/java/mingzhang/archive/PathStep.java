package mingzhang.archive;

import java.util.regex.Pattern;

/**
 * A name of the data as one step of an address: the pages and the files beside them are written by
 * different packages, and a page's link has to lead to the file.
 */
public final class PathStep {
    private static final Pattern REFUSED =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|^\\.+|[. ]+$");

    private PathStep() {}

    /** The name with what a file system refuses written as {@code -}. */
    public static String of(String name) {
        return REFUSED.matcher(name).replaceAll("-");
    }
}
