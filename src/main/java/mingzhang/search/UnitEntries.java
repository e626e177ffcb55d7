package mingzhang.search;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.archive.Unit;

/** Units as things to find. */
final class UnitEntries {
    private UnitEntries() {}

    static SearchEntry of(Unit unit) {
        String text =
                Stream.concat(
                                unit.aliases().stream(),
                                Stream.of(unit.region().replace('/', ' '), unit.level()))
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining("，"));
        return new SearchEntry(
                SearchEntry.Type.UNIT,
                "",
                unit.id(),
                0,
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                "",
                0,
                0,
                unit.name(),
                text,
                0,
                false);
    }
}
