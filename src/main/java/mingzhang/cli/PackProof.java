package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mingzhang.data.PackCheck;
import mingzhang.report.Rejection;

/** An evidence pack held against the site that it was taken from. */
final class PackProof {
    private PackProof() {}

    /** What is wrong with the pack; an empty list where every row of it is proved. */
    static List<Rejection> faults(Path pack, Path site) throws IOException {
        return PackCheck.check(pack, site, QuotedSource.published());
    }
}
