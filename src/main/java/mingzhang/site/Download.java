package mingzhang.site;

import mingzhang.archive.PathStep;

/**
 * A file that a page offers.
 *
 * @param href its address, empty where there is no such file
 * @param name what it is saved as, or empty for the name that it has
 */
public record Download(String label, String href, String name) {
    /** A table, saved as {@code <单位>_<年度>_<内容>.csv}. */
    static Download table(String label, String href, String unit, String year, String content) {
        String name = PathStep.of(unit) + "_" + PathStep.of(year) + "_" + PathStep.of(content);
        return new Download(label, href, name + ".csv");
    }

    /** A file that opens under its own name. */
    static Download file(String label, String href) {
        return new Download(label, href, "");
    }

    /** No file. */
    static Download none() {
        return new Download("", "", "");
    }
}
