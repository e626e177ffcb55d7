package mingzhang.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * A folder for an index on its way elsewhere: nothing waits until its files are on the disk, since
 * nobody would look for them there after a failure.
 */
final class ScratchDirectory extends FilterDirectory {
    ScratchDirectory(Path folder) throws IOException {
        super(new NIOFSDirectory(folder));
    }

    @Override
    public void sync(Collection<String> names) {
        // See above.
    }

    @Override
    public void syncMetaData() {
        // See above.
    }
}
