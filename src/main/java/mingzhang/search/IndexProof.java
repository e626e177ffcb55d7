package mingzhang.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** Lucene's own check of an index. */
public final class IndexProof {
    private IndexProof() {}

    /** Whether the index in the folder, which may be anybody's, is whole. */
    public static boolean isSound(Path folder) {
        try (Directory directory = new NIOFSDirectory(folder);
                CheckIndex check = new CheckIndex(directory)) {
            CheckIndex.Status status = check.checkIndex();
            return status.clean && !status.missingSegments;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // Damaged lengths may ask for any amount of memory; nothing of the index is kept.
            return false;
        }
    }
}
