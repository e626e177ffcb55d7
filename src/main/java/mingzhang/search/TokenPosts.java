package mingzhang.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** The tokens of the documents of a segment, until it is written. */
final class TokenPosts {
    private final TokenNumbers numbers;
    private final List<int[]> tokens = new ArrayList<>();
    private int[] documents = new int[1 << 8];

    TokenPosts(TokenNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * The tokens of a document; documents come in ascending order.
     *
     * @param each token once; not to be changed afterwards
     */
    void add(int document, int[] each) {
        if (tokens.size() == documents.length) {
            documents = Arrays.copyOf(documents, documents.length * 2);
        }
        documents[tokens.size()] = document;
        tokens.add(each);
    }

    /** Turns the documents' tokens into the tokens' documents, by counting. */
    PostedTerms terms() {
        int[] starts = starts();
        int[] next = Arrays.copyOf(starts, starts.length - 1);
        int[] posted = new int[starts[starts.length - 1]];
        for (int i = 0; i < tokens.size(); i++) {
            for (int token : tokens.get(i)) {
                posted[next[token]++] = documents[i];
            }
        }
        return used(starts, posted);
    }

    private int[] starts() {
        int[] starts = new int[numbers.count() + 1];
        for (int[] each : tokens) {
            for (int token : each) {
                starts[token + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    /** Without the tokens that no document has: other parts of the search number theirs too. */
    private PostedTerms used(int[] starts, int[] posted) {
        BytesRef[] terms = new BytesRef[numbers.count()];
        int[] ends = new int[terms.length + 1];
        int count = 0;
        for (int token = 0; token + 1 < starts.length; token++) {
            if (starts[token + 1] > starts[token]) {
                terms[count++] = numbers.bytes(token);
                ends[count] = starts[token + 1];
            }
        }
        return new PostedTerms(Arrays.copyOf(terms, count), Arrays.copyOf(ends, count + 1), posted);
    }
}
