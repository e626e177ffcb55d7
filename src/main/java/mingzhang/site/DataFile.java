package mingzhang.site;

/**
 * A file of the open data, as the data page lists it.
 *
 * @param name below {@code data/}
 * @param size in bytes
 * @param rows of a table without its header, or -1
 * @param sha256 lower-case hex
 */
public record DataFile(String name, long size, long rows, String sha256) {}
