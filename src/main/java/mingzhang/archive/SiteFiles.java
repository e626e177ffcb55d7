package mingzhang.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of the site in preparation. Safe for use by several threads. */
public interface SiteFiles {
    /**
     * Puts a file, a page or a part of the data.
     *
     * @param path from the site's root with {@code /}, such as {@code units/x/2020/index.html}; a
     *     path that leaves the site is an {@link IllegalArgumentException}
     */
    void put(String path, byte[] content);

    /**
     * A file to be written piece by piece, put when it is closed. Whoever implements it should not
     * hold it in memory, as this does.
     *
     * @param path as for {@link #put}
     */
    default OutputStream open(String path) {
        return new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                super.close();
                put(path, toByteArray());
            }
        };
    }
}
