package mingzhang.search;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;

/** Makes the entry again that a document was made from, without a Lucene document between. */
final class EntryVisitor extends StoredFieldVisitor {
    /** What only filters use. */
    private static final Set<String> UNUSED = Set.of(Fields.REGION, Fields.LEVEL);

    private static final Map<String, SearchEntry.Type> TYPES =
            Stream.of(SearchEntry.Type.values())
                    .collect(Collectors.toMap(SearchEntry.Type::id, type -> type));

    /** Names of reports, measures and the like: the same come again and again. */
    private final Map<String, String> names = new HashMap<>();

    private String type = "";
    private String report = "";
    private String unit = "";
    private String part = "";
    private String section = "";
    private String measure = "";
    private String item = "";
    private String kind = "";
    private String value = "";
    private String valueUnit = "";
    private String title = "";
    private String text = "";
    private int year;
    private int line;
    private int start;
    private boolean disputed;

    @Override
    public Status needsField(FieldInfo field) {
        return UNUSED.contains(field.name) ? Status.NO : Status.YES;
    }

    @Override
    public void stringField(FieldInfo field, String stored) {
        switch (field.name) {
            case Fields.TYPE -> type = one(stored);
            case Fields.REPORT -> report = one(stored);
            case Fields.UNIT -> unit = one(stored);
            case Fields.PART -> part = one(stored);
            case Fields.SECTION -> section = one(stored);
            case Fields.MEASURE -> measure = one(stored);
            case Fields.ITEM -> item = one(stored);
            case Fields.KIND -> kind = one(stored);
            case Fields.VALUE_TEXT -> value = stored;
            case Fields.VALUE_UNIT -> valueUnit = one(stored);
            case Fields.TITLE -> title = stored;
            case Fields.TEXT -> text = stored;
            case Fields.DISPUTED -> disputed = !stored.isEmpty();
            default -> {}
        }
    }

    @Override
    public void intField(FieldInfo field, int stored) {
        switch (field.name) {
            case Fields.YEAR -> year = stored;
            case Fields.LINE -> line = stored;
            case Fields.START -> start = stored;
            default -> {}
        }
    }

    private String one(String name) {
        return names.computeIfAbsent(name, same -> same);
    }

    /** The entry that was visited; the next may be. */
    SearchEntry entry() {
        SearchEntry entry =
                new SearchEntry(
                        TYPES.get(type),
                        report,
                        unit,
                        year,
                        part,
                        section,
                        measure,
                        item,
                        kind,
                        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
                        valueUnit,
                        line,
                        start,
                        title,
                        text,
                        0,
                        disputed);
        forget();
        return entry;
    }

    /** What a document lacks must not be that of the one before. */
    private void forget() {
        type = "";
        report = "";
        unit = "";
        part = "";
        section = "";
        measure = "";
        item = "";
        kind = "";
        value = "";
        valueUnit = "";
        title = "";
        text = "";
        year = 0;
        line = 0;
        start = 0;
        disputed = false;
    }
}
