package mingzhang.site;

/**
 * A page of the archive's own, before it is read.
 *
 * @param file path from the content folder, {@code pages/about.md}
 * @param text the whole file
 */
public record TextSource(String file, String text) {}
