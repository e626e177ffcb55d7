package mingzhang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.document.Run;

/** Finds the passage that a place of the source stands in, however many passages there are. */
record PassagesByLine(Map<Integer, List<Account.Passage>> byLine) {
    /** A passage and the offset in it. */
    record Place(Account.Passage passage, int offset) {}

    static PassagesByLine of(List<Account.Passage> passages) {
        Map<Integer, List<Account.Passage>> byLine = new HashMap<>();
        for (Account.Passage passage : passages) {
            passage.text().runs().stream()
                    .map(Run::line)
                    .distinct()
                    .forEach(l -> byLine.computeIfAbsent(l, any -> new ArrayList<>()).add(passage));
        }
        return new PassagesByLine(byLine);
    }

    /** The first passage that has the line and column of the source. */
    Optional<Place> at(int line, int column) {
        return byLine.getOrDefault(line, List.of()).stream()
                .map(p -> new Place(p, Offsets.of(p.text(), line, column)))
                .filter(place -> place.offset() >= 0)
                .findFirst();
    }
}
