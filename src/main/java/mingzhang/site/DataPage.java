package mingzhang.site;

import java.util.List;

/**
 * The files of the open data; template {@code data}.
 *
 * @param files the files of the open data
 * @param licence under which they may be used, or empty
 */
public record DataPage(
        String title, String description, List<Link> crumbs, List<File> files, String licence)
        implements Page {
    /**
     * A file.
     *
     * @param plain what a row of it is, or empty
     * @param rows how many, or empty
     */
    public record File(Link link, String plain, String size, String rows, String sha256) {}
}
