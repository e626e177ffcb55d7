package mingzhang.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Merges the runs of all buckets into shards, a line of each in memory at a time. */
final class ShardMerge {
    private final int count;
    private final BrowserParts.Parts parts;
    private StringBuilder shard = new StringBuilder();
    private int number;

    ShardMerge(int count, BrowserParts.Parts parts) {
        this.count = count;
        this.parts = parts;
    }

    /** The runs in the order of their buckets. */
    void merge(List<Path> runs) throws IOException {
        List<Run> open = new ArrayList<>();
        try {
            PriorityQueue<Run> next = new PriorityQueue<>();
            for (Path run : runs) {
                Run one =
                        new Run(open.size(), Files.newBufferedReader(run, StandardCharsets.UTF_8));
                open.add(one);
                if (one.next()) {
                    next.add(one);
                }
            }
            merge(next);
            flush(count);
        } finally {
            for (Run run : open) {
                run.lines.close();
            }
        }
    }

    private void merge(PriorityQueue<Run> next) throws IOException {
        String token = "";
        int bucket = -1;
        StringBuilder line = new StringBuilder();
        while (!next.isEmpty()) {
            Run run = next.remove();
            if (!run.token.equals(token)) {
                put(token, line);
                token = run.token;
                bucket = -1;
            }
            Postings.number(run.bucket - bucket, line);
            bucket = run.bucket;
            line.append(run.line, run.token.length() + 1, run.line.length());
            if (run.next()) {
                next.add(run);
            }
        }
        put(token, line);
    }

    private void put(String token, StringBuilder line) {
        if (token.equals(Shards.LARGEST)) {
            parts.put("largest", line);
        } else if (!token.isEmpty()) {
            flush(Shards.of(Shards.hash(token), count));
            shard.append(token).append('\t').append(line).append('\n');
        }
        line.setLength(0);
    }

    /** Puts every shard before that one. */
    private void flush(int before) {
        while (number < before) {
            parts.put("token/" + number, shard);
            shard.setLength(0);
            number++;
        }
    }

    /** A run that is being read. */
    private static final class Run implements Comparable<Run> {
        private final int bucket;
        private final BufferedReader lines;
        private String line = "";
        private String token = "";
        private int hash;

        Run(int bucket, BufferedReader lines) {
            this.bucket = bucket;
            this.lines = lines;
        }

        boolean next() throws IOException {
            String read = lines.readLine();
            if (read == null) {
                return false;
            }
            line = read;
            token = read.substring(0, read.indexOf('\t'));
            hash = Shards.hash(token);
            return true;
        }

        @Override
        public int compareTo(Run other) {
            int byHash = Integer.compareUnsigned(hash, other.hash);
            int byToken = byHash != 0 ? byHash : token.compareTo(other.token);
            return byToken != 0 ? byToken : Integer.compare(bucket, other.bucket);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return bucket;
        }
    }
}
