package mingzhang.search;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;

/** Makes the entry again that a document was made from, without a Lucene document between. */
final class EntryVisitor extends StoredFieldVisitor {
    /** What only filters use. */
    private static final Set<String> UNUSED = Set.of(Fields.REGION, Fields.LEVEL);

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    @Override
    public Status needsField(FieldInfo field) {
        return UNUSED.contains(field.name) ? Status.NO : Status.YES;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
        texts.put(field.name, value);
    }

    @Override
    public void intField(FieldInfo field, int value) {
        numbers.put(field.name, value);
    }

    /** The entry that was visited; the next may be. */
    SearchEntry entry() {
        String value = text(Fields.VALUE_TEXT);
        SearchEntry entry =
                new SearchEntry(
                        SearchEntry.Type.valueOf(text(Fields.TYPE).toUpperCase(Locale.ROOT)),
                        text(Fields.REPORT),
                        text(Fields.UNIT),
                        number(Fields.YEAR),
                        text(Fields.PART),
                        text(Fields.SECTION),
                        text(Fields.MEASURE),
                        text(Fields.ITEM),
                        text(Fields.KIND),
                        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
                        text(Fields.VALUE_UNIT),
                        number(Fields.LINE),
                        number(Fields.START),
                        text(Fields.TITLE),
                        text(Fields.TEXT),
                        0,
                        !text(Fields.DISPUTED).isEmpty());
        texts.clear();
        numbers.clear();
        return entry;
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private int number(String name) {
        return numbers.getOrDefault(name, 0);
    }
}
