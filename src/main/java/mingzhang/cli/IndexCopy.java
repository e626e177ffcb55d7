package mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
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
            // Nothing in a published index is compressed, so that it cannot grow when unpacked.
            long room = Files.size(packed);
            Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
            while (entries.hasNext()) {
                ZipEntry entry = entries.next();
                if (!NAME.matcher(entry.getName()).matches()
                        || entry.getMethod() != ZipEntry.STORED) {
                    throw new IOException("not a file of an index: " + entry.getName());
                }
                room -= copy.add(entry.getName(), zip.getInputStream(entry), room);
            }
        } catch (IOException e) {
            copy.close();
            throw e;
        }
        return copy;
    }

    /** Copies a file that is at most {@code room} long; its length. */
    private long add(String name, InputStream file, long room) throws IOException {
        try (InputStream in = file;
                OutputStream out =
                        Files.newOutputStream(
                                folder.resolve(name), StandardOpenOption.CREATE_NEW)) {
            byte[] buffer = new byte[1 << 16];
            long length = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                length += n;
                if (length > room) {
                    throw new IOException("an index that grows when it is unpacked");
                }
                out.write(buffer, 0, n);
            }
            return length;
        }
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
