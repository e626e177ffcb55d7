package mingzhang.data;

/**
 * A file of open data, as the data page lists it.
 *
 * @param path from the site's root, {@code data/figures.csv}
 * @param table the table whose rows it holds
 * @param rows without the header line
 * @param sha256 lower-case hex
 */
public record DataFile(String path, String table, long bytes, long rows, String sha256) {
    /** The file's name without folder and ending. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
