package mingzhang.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/** The values of one field of the documents of a segment, until it is written. */
final class KeywordPosts {
    private final Map<String, Documents> values = new HashMap<>();
    private String last = "";
    private Documents lastDocuments = new Documents();
    private int count;

    /** Where one value stands. */
    private static final class Documents {
        private int[] documents = new int[4];
        private int size;
    }

    /**
     * A value of a document; documents come in ascending order, each value of one once. Neighbours
     * often have the same.
     */
    void add(int document, String value) {
        if (!value.equals(last) || count == 0) {
            last = value;
            lastDocuments = values.computeIfAbsent(value, first -> new Documents());
        }
        Documents known = lastDocuments;
        if (known.size == known.documents.length) {
            known.documents = Arrays.copyOf(known.documents, known.size * 2);
        }
        known.documents[known.size++] = document;
        count++;
    }

    PostedTerms terms() {
        BytesRef[] terms = new BytesRef[values.size()];
        int[] starts = new int[terms.length + 1];
        int[] posted = new int[count];
        int at = 0;
        for (Map.Entry<String, Documents> value : values.entrySet()) {
            Documents known = value.getValue();
            terms[at] = new BytesRef(value.getKey());
            System.arraycopy(known.documents, 0, posted, starts[at], known.size);
            starts[at + 1] = starts[at] + known.size;
            at++;
        }
        return new PostedTerms(terms, starts, posted);
    }
}
