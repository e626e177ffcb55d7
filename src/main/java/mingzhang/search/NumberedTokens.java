package mingzhang.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;

/** Gives Lucene the tokens of one entry after the other. */
final class NumberedTokens extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TokenNumbers numbers;
    private int[] tokens = {};
    private int at;

    NumberedTokens(TokenNumbers numbers) {
        this.numbers = numbers;
    }

    /** The same stream, now of these tokens. */
    NumberedTokens of(int[] tokens) {
        this.tokens = tokens;
        return this;
    }

    @Override
    public void reset() {
        clearAttributes();
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at == tokens.length) {
            return false;
        }
        term.setBytesRef(numbers.bytes(tokens[at++]));
        return true;
    }
}
