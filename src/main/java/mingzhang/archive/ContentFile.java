package mingzhang.archive;

import java.nio.file.Path;

/**
 * A file of the content tree that was found to lie inside it.
 *
 * @param path from the content folder with {@code /}, for messages
 * @param file where it is read from
 */
public record ContentFile(String path, Path file) {
    /** The file's own name. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What stands behind the last dot of the name, or empty. */
    public String extension() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? "" : name().substring(dot + 1);
    }
}
