package mingzhang.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * Every token of a bucket of units and the chunks it stands in, sorted by shard. Besides the tokens
 * of the texts there are those that begin with {@code @}: figures of a measure, of one of its
 * items, and of its growth; with {@code ^}: whole names; with {@code $}: bands of amounts.
 */
final class TokenRun {
    private final TokenNumbers tokens;
    private final RunPosts posts = new RunPosts();
    private final ChunkPosts[] report = new ChunkPosts[Chunk.GROUPS * Chunk.KINDS];
    private final int[] counts = new int[Chunk.GROUPS * SearchEntry.Type.values().length * 2];

    /** In each section the sentence of the figure before. */
    private final List<Optional<String>> sentences =
            new ArrayList<>(Collections.nCopies(Chunk.GROUPS, Optional.empty()));

    private int rank;
    private int year;
    private int number;

    TokenRun(TokenNumbers tokens) {
        this.tokens = tokens;
        Arrays.setAll(report, any -> new ChunkPosts());
    }

    /** A report begins; reports come by unit, the newest of each first. */
    void begin(int unitRank, int reportYear) {
        end();
        rank = unitRank;
        year = reportYear;
        Arrays.fill(counts, 0);
        sentences.replaceAll(any -> Optional.empty());
    }

    /**
     * An entry of the report begins; entries of a kind and section are counted, figures by their
     * sentences.
     */
    void begin(SearchEntry entry) {
        int heading = entry.isHeading() ? 1 : 0;
        int kind = (entry.group() * SearchEntry.Type.values().length + entry.type().number()) * 2;
        if (entry.type() != SearchEntry.Type.FIGURE || isNextSentence(entry)) {
            counts[kind + heading]++;
        }
        number = counts[kind + heading] - 1;
    }

    private boolean isNextSentence(SearchEntry figure) {
        String sentence = TextPacks.oneLine(figure.text());
        Optional<String> before = sentences.get(figure.group());
        sentences.set(figure.group(), Optional.of(sentence));
        return !before.equals(Optional.of(sentence));
    }

    /**
     * A token of an entry.
     *
     * @param step how much it says there, of {@link Scoring#STEPS}
     */
    void add(SearchEntry entry, int kind, int token, int step) {
        report[entry.group() * Chunk.KINDS + kind].add(token, Postings.place(step, number));
    }

    void add(SearchEntry entry, int kind, String token, int step) {
        add(entry, kind, tokens.of(token), step);
    }

    /**
     * What a figure is asked for by besides its words: tokens of its measure tell apart what it is
     * worth and how much words say in it, so that the browser knows what it weighs.
     *
     * @param step how much words say in it, of {@link Scoring#STEPS}
     */
    void figure(SearchEntry entry, int step) {
        int level = Scoring.level(step);
        String any = "@" + entry.measure() + "|*";
        String exact = "@" + entry.measure() + "|" + entry.item();
        double value = entry.value().map(Number::doubleValue).orElse(0.0);
        add(entry, Chunk.FIGURE, any + "~" + level, 0);
        add(entry, Chunk.FIGURE, exact + "~" + Scoring.rank(entry.kind()) + level, 0);
        if (entry.kind().startsWith("change") && value != 0) {
            String way = value > 0 ? "+" : "-";
            add(entry, Chunk.FIGURE, any + way + "~" + level, 0);
            if (entry.kind().equals("change_rate")) {
                int grown = (int) Math.ceil(Scoring.GROWTH_STEPS * Scoring.growth(Math.abs(value)));
                add(entry, Chunk.FIGURE, exact + way + "~" + level, grown);
            } else {
                add(entry, Chunk.FIGURE, exact + way + "~0" + level, 0);
            }
        }
        Bands.of(entry).forEach(band -> add(entry, Chunk.FIGURE, band, 0));
        if (entry.valueUnit().equals("万元")) {
            add(entry, Chunk.FIGURE, Shards.LARGEST, Bands.largest(value));
        }
    }

    /** Posts what the report has, chunk by chunk in the order of their numbers. */
    private void end() {
        int first = Chunk.of(rank, year, 0, 0);
        for (int i = 0; i < report.length; i++) {
            report[i].post(first + i, posts);
        }
    }

    /** A token, to be sorted. */
    private record Line(int hash, String token, int number) {}

    /** A line each, in UTF-8: token, tab, postings; sorted by the tokens' hashes. */
    byte[] lines() {
        end();
        RunPosts.ByToken byToken = posts.byToken(tokens.count());
        List<Line> lines = new ArrayList<>(tokens.count());
        for (int i = 0; i < tokens.count(); i++) {
            if (byToken.has(i)) {
                lines.add(new Line(Shards.hash(tokens.token(i)), tokens.token(i), i));
            }
        }
        lines.sort(
                (a, b) -> {
                    int byHash = Integer.compareUnsigned(a.hash(), b.hash());
                    return byHash != 0 ? byHash : a.token().compareTo(b.token());
                });
        Postings postings = new Postings(posts.size());
        for (Line line : lines) {
            BytesRef token = tokens.bytes(line.number());
            postings.token(token.bytes, token.offset, token.length);
            byToken.write(line.number(), postings);
            postings.end();
        }
        return postings.lines();
    }
}
