package mingzhang.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** The fields of the published index; {@code docs/search.md} tells them to those who query it. */
final class Fields {
    static final String TYPE = "type";
    static final String REPORT = "report";
    static final String UNIT = "unit";
    static final String REGION = "region";
    static final String LEVEL = "level";
    static final String YEAR = "year";
    static final String PART = "part";
    static final String SECTION = "section";
    static final String MEASURE = "measure";
    static final String ITEM = "item";
    static final String KIND = "kind";
    static final String VALUE = "value";
    static final String VALUE_TEXT = "value_text";
    static final String VALUE_UNIT = "value_unit";
    static final String LINE = "line";
    static final String START = "start";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String TOKENS = "tokens";

    /**
     * What both queries and hits need to know of the archive: stored in one document of its own.
     */
    static final String NAMES = "names";

    static final String TERMS = "terms";

    /** The ordinal of the entry's report in the index, for counting reports that hold a token. */
    static final String REPORT_ORDINAL = "report_ordinal";

    static final String DISPUTED = "disputed";

    private static final int LONGEST = 5000;
    private static final FieldType TOKENED = tokened();

    private Fields() {}

    private static FieldType tokened() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /**
     * The Lucene document of an entry.
     *
     * @param regions the unit's region and each region above it
     * @param tokens of title and text, each once
     */
    static Document document(
            SearchEntry entry,
            List<String> regions,
            String level,
            int reportOrdinal,
            TokenStream tokens) {
        Document document = new Document();
        keyword(document, TYPE, entry.type().id());
        keyword(document, REPORT, entry.report());
        keyword(document, UNIT, entry.unit());
        regions.forEach(region -> keyword(document, REGION, region));
        keyword(document, LEVEL, level);
        keyword(document, PART, entry.part());
        keyword(document, MEASURE, entry.measure());
        keyword(document, ITEM, entry.item());
        keyword(document, KIND, entry.kind());
        keyword(document, DISPUTED, entry.disputed() ? "1" : "");
        document.add(new IntPoint(YEAR, entry.year()));
        document.add(new StoredField(YEAR, entry.year()));
        entry.value()
                .ifPresent(
                        value -> {
                            document.add(new DoublePoint(VALUE, value.doubleValue()));
                            document.add(new StoredField(VALUE_TEXT, value.toPlainString()));
                        });
        document.add(new StoredField(VALUE_UNIT, entry.valueUnit()));
        document.add(new StoredField(SECTION, entry.section()));
        document.add(new StoredField(LINE, entry.line()));
        document.add(new StoredField(START, entry.start()));
        document.add(new StoredField(TITLE, entry.title()));
        document.add(new StoredField(TEXT, entry.text()));
        if (!entry.report().isEmpty()) {
            document.add(new NumericDocValuesField(REPORT_ORDINAL, reportOrdinal));
        }
        document.add(new Field(TOKENS, tokens, TOKENED));
        return document;
    }

    /** The document that holds the names of the archive. */
    static Document archive(String names, String terms) {
        Document document = new Document();
        keyword(document, TYPE, IndexFolder.ARCHIVE);
        document.add(new StoredField(NAMES, names));
        document.add(new StoredField(TERMS, terms));
        return document;
    }

    /** A value that is longer than any name is shown, but not asked for: the index refuses it. */
    private static void keyword(Document document, String name, String value) {
        if (value.length() > LONGEST) {
            document.add(new StoredField(name, value));
        } else if (!value.isEmpty()) {
            document.add(new StringField(name, value, Field.Store.YES));
        }
    }
}
