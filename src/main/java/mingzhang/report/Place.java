package mingzhang.report;

/**
 * Where a message points to: a file, relative to the content folder, and the 1-based line in it;
 * line 0 means the file as a whole.
 */
public record Place(String file, int line) {
    public static Place of(String file) {
        return new Place(file, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
