package mingzhang.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import mingzhang.report.ReportId;

/** Which names may stand in the content tree and in the site, on any file system. */
final class FileNames {
    private static final int LONGEST_ID = 100;
    private static final int MOST_BYTES = 200;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*\\\\/\\p{Cntrl}]");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9])", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** A unit id that every file system takes as a folder's name. */
    static boolean isUnitId(String text) {
        return text.length() <= LONGEST_ID
                && ReportId.isUnitId(text)
                && !DEVICE.matcher(text).matches();
    }

    static boolean isYear(String text) {
        if (!YEAR.matcher(text).matches()) {
            return false;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Whether file systems of any kind can hold a file of this name. */
    static boolean isPortable(String name) {
        return !name.isEmpty()
                && !name.equals(".")
                && !name.equals("..")
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && name.indexOf('\uFFFD') < 0
                && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && !REFUSED.matcher(name).find()
                && !isDevice(name);
    }

    /** Whether a file of this name would be a device of Windows, whatever its extension. */
    static boolean isDevice(String name) {
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return DEVICE.matcher(stem).matches();
    }

    /** Files that editors and desktops leave behind; nobody means to submit them. */
    static boolean isLitter(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith("~")
                || name.equalsIgnoreCase("thumbs.db")
                || name.equalsIgnoreCase("desktop.ini")
                || name.equals("__MACOSX");
    }

    /** Two names that are one on a file system that folds case have the same key. */
    static String foldedKey(String name) {
        return isFolded(name) ? name : folded(name);
    }

    /** Most names are plain already: a hundred thousand are asked for at every build. */
    private static boolean isFolded(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '~' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
