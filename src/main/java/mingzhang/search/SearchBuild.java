package mingzhang.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.zip.ZipOutputStream;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Sha256;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Unit;
import mingzhang.report.Finding;
import mingzhang.report.ReportId;

/**
 * Makes the search of an archive: each bucket of units by itself, or taken from what an earlier
 * build kept of it, then all of them merged.
 */
final class SearchBuild {
    private final SearchInput input;
    private final KeptFolder kept;
    private final int jobs;
    private final Folding folding = new Folding();
    private final Set<String> openMeasures;
    private final Map<String, List<Integer>> years = new HashMap<>();
    private final Map<String, Integer> terms = new TreeMap<>();
    private final TreeSet<Character> characters = new TreeSet<>();
    private final List<String> sections = new ArrayList<>();
    private final NameCollector collector;
    private final List<List<Unit>> cut = new ArrayList<>();
    private final List<Bucket> buckets = new ArrayList<>();

    /**
     * Takes or makes every bucket.
     *
     * @param jobs how many buckets are made at a time
     */
    SearchBuild(SearchInput input, KeptFolder kept, int jobs) throws IOException {
        this.input = input;
        this.kept = kept;
        this.jobs = jobs;
        this.openMeasures = NameCollector.open(input.measures());
        this.collector = new NameCollector(input.taken().archive(), input.measures());
        for (ReportSummary report : input.taken().archive().published()) {
            years.computeIfAbsent(report.id().unit(), u -> new ArrayList<>())
                    .add(report.id().year());
        }
        cut();
        List<Callable<Bucket>> work = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            int number = i;
            work.add(() -> bucket(number));
        }
        buckets.addAll(AtATime.all(jobs, work));
        buckets.forEach(bucket -> hear(bucket.facts()));
    }

    private void cut() {
        List<Unit> units =
                input.taken().archive().units().stream()
                        .sorted(Comparator.comparing(Unit::id))
                        .toList();
        int begin = 0;
        for (int size : Buckets.sizes(units.stream().map(Unit::id).toList())) {
            cut.add(units.subList(begin, begin + size));
            begin += size;
        }
    }

    private void hear(String facts) {
        StringBuilder packs = new StringBuilder();
        for (String line : facts.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "sections" -> packs.append(line, cells[0].length(), line.length());
                case "item" -> collector.see(cells[1], cells[2]);
                case "term" -> terms.merge(cells[1], Integer.parseInt(cells[2]), Integer::sum);
                case "characters" -> cells[1].chars().forEach(c -> characters.add((char) c));
                default -> {
                    // the end
                }
            }
        }
        sections.add(packs.toString());
    }

    /** Puts what the browser searches, of which only what changed is read and written. */
    void putParts(SiteFiles site) throws IOException {
        BrowserParts parts = new BrowserParts(site, folding);
        TokenShards shards = new TokenShards(buckets, parts, input.program());
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < buckets.size(); i++) {
            int number = i;
            work.add(() -> putPacks(number, parts));
        }
        AtATime.all(jobs, work);
        put(shards);
        List<Integer> sizes = cut.stream().map(List::size).toList();
        parts.root(shards.count(), sizes, sections, characters, collector.names());
        parts.put("terms", IndexFolder.common(terms));
        parts.simplified();
    }

    private boolean putPacks(int number, BrowserParts parts) throws IOException {
        Bucket bucket = buckets.get(number);
        String at = BucketIndex.PACK + cut.get(number).get(0).id() + "/";
        List<String> names = bucket.packNames().stream().map(name -> at + name).toList();
        boolean stands = parts.keep(names, bucket.key());
        if (!stands) {
            for (Map.Entry<String, byte[]> pack : bucket.packs().entrySet()) {
                parts.put(at + pack.getKey(), bucket.key(), pack.getValue());
            }
        }
        return stands;
    }

    private void put(TokenShards shards) throws IOException {
        List<Bucket.Run> runs = new ArrayList<>();
        try {
            List<Integer> changed = shards.keep();
            if (!changed.isEmpty()) {
                buckets.forEach(bucket -> runs.add(bucket.open()));
            }
            List<Callable<Integer>> work = new ArrayList<>();
            for (int shard : changed) {
                work.add(
                        () -> {
                            shards.put(shard, runs);
                            return shard;
                        });
            }
            AtATime.all(jobs, work);
        } finally {
            for (Bucket.Run run : runs) {
                run.close();
            }
        }
    }

    /** Puts the segments together and packs them. */
    void pack(ZipOutputStream zip) throws IOException {
        IndexFolder.pack(buckets, collector.names(), IndexFolder.common(terms), zip);
    }

    private Bucket bucket(int number) throws IOException {
        Map<Unit, List<Integer>> reports = new LinkedHashMap<>();
        cut.get(number)
                .forEach(unit -> reports.put(unit, years.getOrDefault(unit.id(), List.of())));
        return new Bucket(kept, key(reports), () -> make(reports));
    }

    private Pieces make(Map<Unit, List<Integer>> reports) throws IOException {
        BucketIndex.Source source =
                (unit, year) -> {
                    ReportId id = new ReportId(unit.id(), year);
                    return new BucketIndex.Checked(input.taken().reports().read(id), found(id));
                };
        return new BucketIndex(folding, openMeasures).make(reports, source);
    }

    private List<Finding> found(ReportId id) {
        return input.findings().getOrDefault(id, List.of());
    }

    /** All that a bucket is made from. */
    private String key(Map<Unit, List<Integer>> reports) {
        List<String> made = new ArrayList<>(List.of(input.program(), "search"));
        made.addAll(openMeasures.stream().sorted().toList());
        reports.forEach(
                (unit, unitYears) -> {
                    made.add(unit.toString());
                    for (int year : unitYears) {
                        ReportId id = new ReportId(unit.id(), year);
                        made.add(id + " " + input.taken().keys().get(id));
                        made.add(found(id).toString());
                    }
                });
        return Sha256.ofTexts(made);
    }
}
