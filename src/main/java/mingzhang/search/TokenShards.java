package mingzhang.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * For each token the chunks it stands in, cut into shards by the token's hash. Besides the index's
 * own tokens there are those that begin with {@code @}: the chunks that have figures of a measure,
 * of one of its items, and of its growth.
 */
final class TokenShards {
    private final Layout layout;
    private final List<StringBuilder> shards = new ArrayList<>();
    private final Map<String, Postings> measures = new TreeMap<>();
    private final Map<String, BitSet> kinds = new TreeMap<>();
    private final TreeSet<Character> characters = new TreeSet<>();

    TokenShards(Layout layout) {
        this.layout = layout;
        for (int i = 0; i < layout.shards(); i++) {
            shards.add(new StringBuilder());
        }
    }

    /** Takes note of a figure's measure; entries come in the order of their reports. */
    void add(SearchEntry entry, int chunk) {
        if (entry.type() != SearchEntry.Type.FIGURE) {
            kind(entry.type() == SearchEntry.Type.PASSAGE ? "@passage" : "@other").set(chunk);
            return;
        }
        String exact = "@" + entry.measure() + "|" + entry.item();
        double value = entry.value().map(Number::doubleValue).orElse(0.0);
        kind("@figure").set(chunk);
        post("@" + entry.measure(), chunk, 0);
        post(exact, chunk, Scoring.rank(entry.kind()));
        if (entry.kind().startsWith("change") && value != 0) {
            boolean rate = entry.kind().equals("change_rate");
            double growth = rate ? Scoring.growth(Math.abs(value)) : 0;
            post(exact + (value > 0 ? "+" : "-"), chunk, (int) Math.ceil(63 * growth));
        }
    }

    private BitSet kind(String token) {
        return kinds.computeIfAbsent(token, t -> new BitSet());
    }

    private void post(String token, int chunk, int step) {
        measures.computeIfAbsent(token, t -> new Postings()).add(chunk, step);
    }

    /** Every token of the index. */
    void addAll(IndexReader reader) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.TOKENS);
        if (terms == null) {
            return;
        }
        Places places = new Places(reader);
        TermsEnum all = terms.iterator();
        for (BytesRef bytes = all.next(); bytes != null; bytes = all.next()) {
            String token = bytes.utf8ToString();
            String postings = places.of(bytes);
            if (!postings.isEmpty()) {
                line(token, postings);
                note(token);
            }
        }
    }

    private void note(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (Tokens.isCharacter(token.charAt(i)) && !Character.isSurrogate(token.charAt(i))) {
                characters.add(token.charAt(i));
            }
        }
    }

    private void line(String token, String postings) {
        shards.get(layout.shard(token)).append(token).append('\t').append(postings).append('\n');
    }

    /** Every character of the texts: what a query has beside them is looked up as traditional. */
    String characters() {
        StringBuilder all = new StringBuilder();
        characters.forEach(all::append);
        return all.toString();
    }

    void write(BrowserParts.Parts parts) {
        kinds.forEach(
                (token, chunks) -> {
                    Postings postings = new Postings();
                    chunks.stream().forEach(chunk -> postings.add(chunk, 0));
                    line(token, postings.text());
                });
        measures.forEach((token, postings) -> line(token, postings.text()));
        for (int i = 0; i < shards.size(); i++) {
            parts.put("token/" + i, shards.get(i));
        }
    }

    /** Finds where tokens stand. */
    private static final class Places {
        private final IndexReader reader;

        Places(IndexReader reader) {
            this.reader = reader;
        }

        String of(BytesRef token) throws IOException {
            TreeMap<Integer, Integer> best = new TreeMap<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                in(leaf.reader(), token, best);
            }
            Postings postings = new Postings();
            best.forEach(postings::add);
            return postings.text();
        }

        private static void in(LeafReader leaf, BytesRef token, Map<Integer, Integer> best)
                throws IOException {
            PostingsEnum found =
                    leaf.postings(
                            new org.apache.lucene.index.Term(
                                    Fields.TOKENS, BytesRef.deepCopyOf(token)),
                            PostingsEnum.FREQS);
            NumericDocValues ordinals = leaf.getNumericDocValues(Fields.REPORT_ORDINAL);
            NumericDocValues groups = leaf.getNumericDocValues(Fields.GROUP);
            NumericDocValues lengths = leaf.getNumericDocValues(Fields.LENGTH);
            if (found == null || ordinals == null) {
                return;
            }
            for (int doc = found.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = found.nextDoc()) {
                if (ordinals.advanceExact(doc)
                        && groups.advanceExact(doc)
                        && lengths.advanceExact(doc)) {
                    int chunk =
                            (int) (ordinals.longValue() * SearchEntry.GROUPS + groups.longValue());
                    int step = Scoring.step(found.freq(), (int) lengths.longValue());
                    best.merge(chunk, step, Math::max);
                }
            }
        }
    }
}
