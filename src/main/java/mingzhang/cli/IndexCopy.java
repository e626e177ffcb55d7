package mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A published index, unpacked into a folder of its own for as long as it is asked.
 *
 * @param folder holds nothing else
 */
record IndexCopy(Path folder) implements AutoCloseable {
    /** The names that Lucene gives its files; nothing that leads out of the folder. */
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_]{1,80}(?:\\.[a-z0-9]{1,10})?");

    static IndexCopy of(Path packed) throws IOException {
        IndexCopy copy = new IndexCopy(Files.createTempDirectory("mingzhang-index"));
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!NAME.matcher(entry.getName()).matches()) {
                    throw new IOException("not a file of an index: " + entry.getName());
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, copy.folder().resolve(entry.getName()));
                }
            }
        } catch (IOException e) {
            copy.close();
            throw e;
        }
        return copy;
    }

    @Override
    public void close() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(files::add);
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
