package mingzhang.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private final Path folder;
    private final Folding folding = new Folding();
    private final BrowserParts parts;
    private final Set<String> openMeasures;
    private final Map<String, List<Integer>> years = new HashMap<>();
    private final Map<String, Integer> terms = new TreeMap<>();
    private final TreeSet<Character> characters = new TreeSet<>();
    private final List<String> sections = new ArrayList<>();
    private final NameCollector collector;

    /**
     * @param folder empty, to work in
     */
    SearchBuild(SearchInput input, KeptFolder kept, Path folder, SiteFiles site) {
        this.input = input;
        this.kept = kept;
        this.folder = folder;
        this.parts = new BrowserParts(site, folding);
        this.openMeasures = NameCollector.open(input.measures());
        this.collector = new NameCollector(input.taken().archive(), input.measures());
        for (ReportSummary report : input.taken().archive().published()) {
            years.computeIfAbsent(report.id().unit(), u -> new ArrayList<>())
                    .add(report.id().year());
        }
    }

    /** Puts the browser's parts; the folder of the Lucene index. */
    Path write(int jobs) throws IOException {
        List<Unit> units =
                input.taken().archive().units().stream()
                        .sorted(Comparator.comparing(Unit::id))
                        .toList();
        List<Integer> sizes = Buckets.sizes(units.stream().map(Unit::id).toList());
        List<Callable<byte[]>> work = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < sizes.size(); i++) {
            List<Unit> bucket = units.subList(begin, begin + sizes.get(i));
            int number = i;
            work.add(() -> bucket(bucket, number));
            begin += sizes.get(i);
        }
        each(jobs, work);
        Names names = collector.names();
        List<Path> runs = new ArrayList<>();
        List<Path> segments = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < sizes.size(); i++) {
            runs.add(place(i).resolve(BucketIndex.RUN));
            segments.add(place(i).resolve("segment"));
            bytes += Files.size(runs.get(i));
        }
        int shards = Shards.count(bytes);
        new ShardMerge(shards, parts::put).merge(runs);
        parts.root(shards, sizes, sections, characters, names);
        String common = IndexFolder.common(terms);
        parts.put("terms", common);
        parts.simplified();
        Path index = Files.createDirectories(folder.resolve("index"));
        IndexFolder.write(segments, names, common, index);
        return index;
    }

    private Path place(int bucket) {
        return folder.resolve("bucket-" + bucket);
    }

    /** Several buckets at a time; what they tell is heard in their order. */
    private void each(int jobs, List<Callable<byte[]>> work) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            for (Future<byte[]> facts : work.stream().map(pool::submit).toList()) {
                hear(new String(facts.get(), StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
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

    /** Makes a bucket or takes it as it was kept, puts its packs, and tells its facts. */
    private byte[] bucket(List<Unit> units, int number) throws IOException {
        Map<Unit, List<Integer>> reports = new LinkedHashMap<>();
        units.forEach(unit -> reports.put(unit, years.getOrDefault(unit.id(), List.of())));
        String key = key(reports);
        Optional<Pieces> known = kept.get("search", key).flatMap(Pieces::of);
        Pieces pieces = known.isPresent() ? known.get() : make(reports, number, key);
        Path place = Files.createDirectories(place(number));
        Path segment = Files.createDirectories(place.resolve("segment"));
        String first = units.get(0).id();
        for (Map.Entry<String, byte[]> piece : pieces.named().entrySet()) {
            String name = piece.getKey();
            if (name.equals(BucketIndex.RUN)) {
                Files.write(place.resolve(name), piece.getValue());
            } else if (name.startsWith(BucketIndex.SEGMENT)) {
                String file = name.substring(BucketIndex.SEGMENT.length());
                Files.write(segment.resolve(file), piece.getValue());
            } else if (name.startsWith(BucketIndex.PACK)) {
                String pack = name.substring(BucketIndex.PACK.length());
                parts.put(
                        BucketIndex.PACK + first + "/" + pack,
                        new String(piece.getValue(), StandardCharsets.UTF_8));
            }
        }
        return pieces.named().get(BucketIndex.FACTS);
    }

    private Pieces make(Map<Unit, List<Integer>> reports, int number, String key)
            throws IOException {
        Path work = Files.createDirectories(folder.resolve("new-" + number));
        BucketIndex.Source source =
                (unit, year) -> {
                    ReportId id = new ReportId(unit.id(), year);
                    return new BucketIndex.Checked(input.taken().reports().read(id), found(id));
                };
        Pieces pieces = new BucketIndex(folding, openMeasures).make(reports, source, work);
        kept.put("search", key, pieces.bytes());
        return pieces;
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
