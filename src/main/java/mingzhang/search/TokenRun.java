package mingzhang.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every token of a bucket of units and the chunks it stands in, sorted by shard. Besides the tokens
 * of the texts there are those that begin with {@code @}: figures of a measure, of one of its
 * items, and of its growth; with {@code ^}: whole names; with {@code $}: bands of amounts.
 */
final class TokenRun {
    private final Map<String, Postings> postings = new HashMap<>();
    private final TreeMap<Integer, List<Posted>> report = new TreeMap<>();
    private final int[] counts = new int[Chunk.GROUPS * SearchEntry.Type.values().length * 2];
    private int rank;
    private int year;
    private int number;

    /** A token in the report that is being added. */
    private record Posted(String token, int step, int entry) {}

    /** A report begins; reports come by unit, the newest of each first. */
    void begin(int unitRank, int reportYear) {
        end();
        rank = unitRank;
        year = reportYear;
        Arrays.fill(counts, 0);
    }

    /** An entry of the report begins; entries of a kind and section are counted. */
    void begin(SearchEntry entry) {
        int heading = entry.isHeading() ? 1 : 0;
        int kind = (entry.group() * SearchEntry.Type.values().length + entry.type().number()) * 2;
        number = counts[kind + heading]++;
    }

    /** A token that stands so often in an entry. */
    void add(SearchEntry entry, int kind, String token, int step) {
        report.computeIfAbsent(Chunk.of(rank, year, entry.group(), kind), c -> new ArrayList<>())
                .add(new Posted(token, step, number));
    }

    /** What a figure is asked for by besides its words. */
    void figure(SearchEntry entry) {
        String exact = "@" + entry.measure() + "|" + entry.item();
        double value = entry.value().map(Number::doubleValue).orElse(0.0);
        add(entry, Chunk.FIGURE, "@" + entry.measure() + "|*", 0);
        add(entry, Chunk.FIGURE, exact, Scoring.rank(entry.kind()));
        if (entry.kind().startsWith("change") && value != 0) {
            boolean rate = entry.kind().equals("change_rate");
            double growth = rate ? Scoring.growth(Math.abs(value)) : 0;
            String way = value > 0 ? "+" : "-";
            add(entry, Chunk.FIGURE, exact + way, (int) Math.ceil(Scoring.STEPS * growth));
            add(entry, Chunk.FIGURE, "@" + entry.measure() + "|*" + way, 0);
        }
        Bands.of(entry).forEach(band -> add(entry, Chunk.FIGURE, band, 0));
        if (entry.valueUnit().equals("万元")) {
            add(entry, Chunk.FIGURE, Shards.LARGEST, Bands.largest(value));
        }
    }

    private void end() {
        report.forEach(
                (chunk, all) -> {
                    for (Posted one : all) {
                        postings.computeIfAbsent(one.token(), t -> new Postings())
                                .add(chunk, one.step(), one.entry());
                    }
                });
        report.clear();
    }

    /** A token's postings, to be sorted. */
    private record Line(int hash, String token, Postings postings) {}

    /** A line each: token, tab, postings; sorted by the tokens' hashes. */
    String text() {
        end();
        List<Line> lines = new ArrayList<>(postings.size());
        postings.forEach((token, p) -> lines.add(new Line(Shards.hash(token), token, p)));
        lines.sort(
                (a, b) -> {
                    int byHash = Integer.compareUnsigned(a.hash(), b.hash());
                    return byHash != 0 ? byHash : a.token().compareTo(b.token());
                });
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(line.token()).append('\t').append(line.postings().text()).append('\n');
        }
        return text.toString();
    }
}
