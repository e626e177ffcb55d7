package mingzhang.cli;

import java.util.List;
import mingzhang.site.DataFile;

/**
 * What searching needs, as it was put.
 *
 * @param packed the index, as the data page lists it
 * @param pieces what it was made of among the kept pieces
 */
record Searched(List<String> paths, DataFile packed, List<String> pieces) {
    Searched {
        paths = List.copyOf(paths);
        pieces = List.copyOf(pieces);
    }
}
