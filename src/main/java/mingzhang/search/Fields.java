package mingzhang.search;

import java.io.IOException;
import java.util.List;

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

    private Fields() {}

    /**
     * Writes the document of an entry.
     *
     * @param regions the unit's region and each region above it
     * @param tokens numbers of those of title and text, each once
     */
    static void write(
            SearchEntry entry,
            List<String> regions,
            String level,
            int reportOrdinal,
            int[] tokens,
            SegmentWriter to)
            throws IOException {
        to.begin();
        keyword(TYPE, entry.type().id(), to);
        keyword(REPORT, entry.report(), to);
        keyword(UNIT, entry.unit(), to);
        for (String region : regions) {
            keyword(REGION, region, to);
        }
        keyword(LEVEL, level, to);
        keyword(PART, entry.part(), to);
        keyword(MEASURE, entry.measure(), to);
        keyword(ITEM, entry.item(), to);
        keyword(KIND, entry.kind(), to);
        keyword(DISPUTED, entry.disputed() ? "1" : "", to);
        to.ranged(YEAR, entry.year());
        if (entry.value().isPresent()) {
            to.ranged(VALUE, entry.value().get().doubleValue());
            to.shown(VALUE_TEXT, entry.value().get().toPlainString());
        }
        to.shown(VALUE_UNIT, entry.valueUnit());
        to.shown(SECTION, entry.section());
        to.shown(LINE, entry.line());
        to.shown(START, entry.start());
        to.shown(TITLE, entry.title());
        to.shown(TEXT, entry.text());
        if (!entry.report().isEmpty()) {
            to.counted(REPORT_ORDINAL, reportOrdinal);
        }
        to.tokens(TOKENS, tokens);
        to.end();
    }

    /** Writes the document that holds the names of the archive. */
    static void archive(String names, String terms, SegmentWriter to) throws IOException {
        to.begin();
        keyword(TYPE, IndexFolder.ARCHIVE, to);
        to.shown(NAMES, names);
        to.shown(TERMS, terms);
        to.end();
    }

    private static void keyword(String name, String value, SegmentWriter to) throws IOException {
        if (!value.isEmpty()) {
            to.keyword(name, value);
        }
    }
}
