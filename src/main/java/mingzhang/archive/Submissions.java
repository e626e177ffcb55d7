package mingzhang.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mingzhang.report.Place;
import mingzhang.report.Rejection;
import mingzhang.report.ReportId;

/** Reads submissions, or takes what an earlier build kept of the same ones. */
public final class Submissions {
    /** A larger file is refused before it is read. */
    static final long LONGEST_FILE = 50L << 20;

    private static final String HEAD = "head";
    private static final String SEEN = "seen";

    private final ReportReading reading;
    private final Optional<KeptValues> kept;
    private final String program;
    private final AtomicInteger anew = new AtomicInteger();

    /**
     * @param kept where forms are kept; empty to read everything anew and write nothing
     * @param program changes whenever the program reads differently
     */
    public Submissions(ReportReading reading, Optional<KeptFolder> kept, String program) {
        this.reading = reading;
        this.kept = kept.map(KeptValues::new);
        this.program = program;
    }

    /** Where a published report comes from. */
    record Located(Slot slot, ContentFile file, Optional<Unit> unit, String sha256, String key) {}

    /** The hash of a file that was read. */
    private record Seen(String sha256) {}

    /** What came of a submission, in short. */
    record Attempt(KeptReport.Head head, Located from) {}

    /** The submission's head, kept or made; making it keeps its body too. */
    Attempt head(Slot slot, ContentFile file, Optional<Unit> unit) {
        Optional<SeenFile> now = kept.isEmpty() ? Optional.empty() : SeenFile.of(file.file());
        Optional<Attempt> before =
                now.flatMap(seen -> kept.get().getShared(SEEN, seen.key(), Seen.class))
                        .flatMap(seen -> known(slot, file, unit, seen.sha256()));
        return before.orElseGet(() -> read(slot, file, unit, now));
    }

    /** What is kept of a file whose hash is known. */
    private Optional<Attempt> known(
            Slot slot, ContentFile file, Optional<Unit> unit, String sha256) {
        String key = key(slot, file, unit, sha256);
        return kept.flatMap(values -> values.getShared(HEAD, key, KeptReport.Head.class))
                .map(head -> new Attempt(head, new Located(slot, file, unit, sha256, key)));
    }

    private Attempt read(
            Slot slot, ContentFile file, Optional<Unit> unit, Optional<SeenFile> seen) {
        byte[] bytes;
        try {
            Optional<byte[]> all = ContentFolder.read(file, LONGEST_FILE);
            if (all.isEmpty()) {
                return failed(slot, file, "too-large", LONGEST_FILE >> 20);
            }
            bytes = all.get();
        } catch (IOException e) {
            return failed(slot, file, "unreadable-file");
        }
        String sha256 = Sha256.of(bytes);
        seen.filter(SeenFile::isSettled)
                .ifPresent(
                        as -> kept.get().putShared(SEEN, as.key(), new Seen(sha256), Seen.class));
        return known(slot, file, unit, sha256)
                .orElseGet(
                        () -> {
                            String key = key(slot, file, unit, sha256);
                            Located from = new Located(slot, file, unit, sha256, key);
                            return new Attempt(make(from, bytes), from);
                        });
    }

    /** How many submissions were read, and not taken from what was kept. */
    int anew() {
        return anew.get();
    }

    private KeptReport.Head make(Located from, byte[] bytes) {
        anew.incrementAndGet();
        Outcome outcome = outcome(from, bytes);
        KeptReport.Head head = KeptReport.Head.of(outcome);
        if (kept.isEmpty()) {
            return head;
        }
        if (outcome instanceof Outcome.Accepted accepted) {
            kept.get().put("body", from.key(), body(accepted), KeptReport.Body.class);
        }
        return kept.get().putShared(HEAD, from.key(), head, KeptReport.Head.class);
    }

    private static KeptReport.Body body(Outcome.Accepted accepted) {
        return new KeptReport.Body(accepted.read().document(), accepted.read().report());
    }

    private Outcome outcome(Located from, byte[] bytes) {
        Submission submission = from.slot().submission(from.file(), from.sha256());
        boolean personalAllowed = !from.slot().sidecar().personalData().isEmpty();
        return reading.read(submission, from.unit(), personalAllowed, bytes);
    }

    private static Attempt failed(Slot slot, ContentFile file, String rule, Object... arguments) {
        Rejection why = Rejection.of(Place.of(file.path()), rule, arguments);
        return new Attempt(
                KeptReport.Head.of(new Outcome.Refused(why)),
                new Located(slot, file, Optional.empty(), "", ""));
    }

    /** Whole reports, of the submissions that were found readable. */
    Reports reports(Map<ReportId, Located> located) {
        Map<ReportId, Located> all = Map.copyOf(located);
        return id -> {
            Located from = all.get(id);
            if (from == null) {
                throw new IllegalArgumentException("not published: " + id);
            }
            return body(from);
        };
    }

    /** The report of a submission that was found readable. */
    ReadReport body(Located from) {
        Optional<KeptReport.Body> before =
                kept.flatMap(folder -> folder.get("body", from.key(), KeptReport.Body.class));
        if (before.isPresent()) {
            Submission submission = from.slot().submission(from.file(), from.sha256());
            return new ReadReport(submission, before.get().document(), before.get().report());
        }
        try {
            byte[] bytes = ContentFolder.read(from.file(), LONGEST_FILE).orElse(new byte[0]);
            if (Sha256.of(bytes).equals(from.sha256())
                    && outcome(from, bytes) instanceof Outcome.Accepted accepted) {
                kept.ifPresent(
                        f -> f.put("body", from.key(), body(accepted), KeptReport.Body.class));
                return accepted.read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new UncheckedIOException(
                new IOException(from.file().path() + " changed while it was read"));
    }

    private String key(Slot slot, ContentFile file, Optional<Unit> unit, String sha256) {
        List<String> parts = new ArrayList<>(List.of(program, file.path(), sha256));
        parts.add(slot.sidecar().personalData());
        unit.ifPresent(
                u -> {
                    parts.add(u.name());
                    parts.addAll(u.aliases());
                    parts.add(u.region());
                });
        return Sha256.ofTexts(parts);
    }
}
