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

    /** What came of a submission, in short. */
    record Attempt(KeptReport.Head head, Located from) {}

    /** The submission's head, kept or made; making it keeps its body too. */
    Attempt head(Slot slot, ContentFile file, Optional<Unit> unit) {
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
        String key = key(slot, file, unit, sha256);
        Located from = new Located(slot, file, unit, sha256, key);
        Optional<KeptReport.Head> before =
                kept.flatMap(folder -> folder.getShared("head", key, KeptReport.Head.class));
        return new Attempt(before.orElseGet(() -> make(from, bytes)), from);
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
            kept.get().put("body", from.key(), body(accepted));
        }
        return kept.get().putShared("head", from.key(), head, KeptReport.Head.class);
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
                kept.ifPresent(f -> f.put("body", from.key(), body(accepted)));
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
