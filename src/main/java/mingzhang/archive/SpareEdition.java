package mingzhang.archive;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the edition before the published one, whose folder the next is made in: enough
 * to do without looking through its folders.
 *
 * @param identity of its folder
 * @param finished when nothing more was written to it, by {@link FolderClock}
 * @param beyond the paths that it has and the published one has not
 */
record SpareEdition(String identity, long finished, Set<String> beyond) {
    /** The edition that is about to be replaced, if enough is known of it. */
    static Optional<SpareEdition> of(Path site, Optional<Long> finished, Set<String> beyond) {
        String identity = FolderClock.identity(site);
        return finished.filter(time -> !identity.isEmpty())
                .map(time -> new SpareEdition(identity, time, beyond));
    }

    boolean isIn(Path folder) {
        return identity.equals(FolderClock.identity(folder));
    }
}
