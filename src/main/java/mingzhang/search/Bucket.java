package mingzhang.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingzhang.archive.KeptFolder;

/**
 * One bucket of units, in pieces that are kept apart so that a build reads those it needs; what is
 * missing or damaged is made again. Safe for use by several threads.
 */
final class Bucket {
    private static final String FACTS = "facts";
    private static final String RUN = "run";
    private static final String PACKS = "packs";
    private static final String SEGMENT = "segment";
    private static final String SLICES = "slices";

    private final KeptFolder kept;
    private final String key;
    private final Maker maker;
    private final String facts;
    private final List<String> packs;
    private final RunSlices slices;

    /** Makes the whole bucket, as {@link BucketIndex} gives it. */
    interface Maker {
        Pieces make() throws IOException;
    }

    /**
     * A bucket, made where an earlier build did not.
     *
     * @param key hash of all that it is made from
     */
    Bucket(KeptFolder kept, String key, Maker maker) throws IOException {
        this.kept = kept;
        this.key = key;
        this.maker = maker;
        Map<String, byte[]> known = pieces(FACTS);
        this.facts = text(known.get(FACTS));
        this.packs = text(known.get(PACKS)).lines().toList();
        this.slices = RunSlices.fromBytes(known.get(SLICES));
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    String key() {
        return key;
    }

    /** What the whole has to know of it, as {@link BucketFacts} tells it. */
    String facts() {
        return facts;
    }

    /** The names of its packs. */
    List<String> packNames() {
        return packs;
    }

    RunSlices slices() {
        return slices;
    }

    /** Its packs of texts, by name. */
    Map<String, byte[]> packs() throws IOException {
        return pieces(PACKS);
    }

    /** The files of its segment of the Lucene index, by name. */
    Map<String, byte[]> segment() throws IOException {
        return pieces(SEGMENT);
    }

    private Map<String, byte[]> pieces(String kind) throws IOException {
        Optional<Pieces> known = kept.get(kind, key).flatMap(Pieces::of);
        return known.isPresent() ? known.get().named() : make().get(kind).named();
    }

    /** Makes all of it and keeps it, by kind. */
    private synchronized Map<String, Pieces> make() throws IOException {
        Pieces made = maker.make();
        byte[] run = made.named().get(BucketIndex.RUN);
        Map<String, byte[]> packed = below(made, BucketIndex.PACK);
        Map<String, byte[]> known = new TreeMap<>();
        known.put(FACTS, made.named().get(BucketIndex.FACTS));
        known.put(PACKS, String.join("\n", packed.keySet()).getBytes(StandardCharsets.UTF_8));
        known.put(SLICES, RunSlices.of(run).bytes());
        Map<String, Pieces> all = new TreeMap<>();
        all.put(FACTS, new Pieces(known));
        all.put(PACKS, new Pieces(packed));
        all.put(SEGMENT, new Pieces(below(made, BucketIndex.SEGMENT)));
        for (Map.Entry<String, Pieces> kind : all.entrySet()) {
            kept.put(kind.getKey(), key, kind.getValue().bytes());
        }
        kept.put(RUN, key, run);
        all.put(RUN, new Pieces(Map.of(RUN, run)));
        return all;
    }

    private static Map<String, byte[]> below(Pieces pieces, String beginning) {
        Map<String, byte[]> below = new TreeMap<>();
        pieces.named()
                .forEach(
                        (name, bytes) -> {
                            if (name.startsWith(beginning)) {
                                below.put(name.substring(beginning.length()), bytes);
                            }
                        });
        return below;
    }

    /** Its run of tokens, to be read in slices. */
    Run open() {
        return new Run(kept.open(RUN, key));
    }

    /** A run that is being read. */
    final class Run implements AutoCloseable {
        private final Optional<FileChannel> file;

        private Run(Optional<FileChannel> file) {
            this.file = file;
        }

        /** The lines from one range to before another. */
        byte[] lines(int from, int to) throws IOException {
            int begin = slices.begin(from);
            int end = slices.begin(to);
            Optional<byte[]> read = begin == end ? Optional.of(new byte[0]) : read(begin, end);
            Optional<byte[]> whole = read.filter(lines -> slices.fits(lines, from, to));
            return whole.isPresent()
                    ? whole.get()
                    : Arrays.copyOfRange(make().get(RUN).named().get(RUN), begin, end);
        }

        private Optional<byte[]> read(int begin, int end) {
            ByteBuffer lines = ByteBuffer.allocate(end - begin);
            try {
                while (file.isPresent() && lines.hasRemaining()) {
                    if (file.get().read(lines, begin + lines.position()) < 0) {
                        return Optional.empty();
                    }
                }
                return file.map(any -> lines.array());
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        @Override
        public void close() throws IOException {
            if (file.isPresent()) {
                file.get().close();
            }
        }
    }
}
