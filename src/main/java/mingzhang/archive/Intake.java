package mingzhang.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;
import mingzhang.report.ReportId;
import mingzhang.report.Warning;

/** Takes in every submission of a content tree, several at a time. */
public final class Intake {
    private final ContentTree tree;
    private final Submissions submissions;
    private final Map<String, Unit> units;

    public Intake(ContentTree tree, Submissions submissions) {
        this.tree = tree;
        this.submissions = submissions;
        this.units = tree.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** What came of one slot. */
    private record Taken(
            Entry entry,
            List<Problem> problems,
            Optional<Submissions.Located> from,
            List<Replacement> replaced) {
        Taken(Entry entry, List<Problem> problems) {
            this(entry, problems, Optional.empty(), List.of());
        }
    }

    /**
     * Reads all slots.
     *
     * @param done told how many are done, by any thread
     */
    public TakenIn read(int jobs, IntConsumer done) {
        List<Taken> all = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Taken>> futures = new ArrayList<>();
            for (Slot slot : tree.slots()) {
                futures.add(pool.submit(() -> take(slot)));
            }
            for (Future<Taken> future : futures) {
                all.add(future.get());
                done.accept(all.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return together(all);
    }

    private Taken take(Slot slot) {
        if (slot.sidecar().withdrawn().isPresent()) {
            Sidecar.Withdrawal withdrawal = slot.sidecar().withdrawn().get();
            Entry entry = new Entry.Withdrawn(slot.id(), withdrawal.date(), withdrawal.reason());
            return new Taken(entry, List.of());
        }
        if (slot.rejected().isPresent()) {
            return instead(slot, slot.rejected().get(), List.of());
        }
        Submissions.Attempt attempt = attempt(slot, slot.source().orElseThrow());
        return attempt.head().why().isEmpty()
                ? published(slot, attempt, Optional.empty(), List.of())
                : instead(slot, attempt.head().why().get(), attempt.head().more());
    }

    /** What was replaced stays published where its successor cannot be. */
    private Taken instead(Slot slot, Rejection why, List<Rejection> more) {
        List<Problem> reasons = new ArrayList<>(List.of(why));
        reasons.addAll(more);
        List<ContentFile> newestFirst = new ArrayList<>(slot.replaced());
        Collections.reverse(newestFirst);
        for (ContentFile file : newestFirst) {
            Submissions.Attempt attempt = attempt(slot, file);
            if (attempt.head().why().isEmpty()) {
                return published(slot, attempt, Optional.of(why), reasons);
            }
        }
        return new Taken(new Entry.Rejected(slot.id(), why), reasons);
    }

    private Submissions.Attempt attempt(Slot slot, ContentFile file) {
        return submissions.head(slot, file, Optional.ofNullable(units.get(slot.id().unit())));
    }

    private Taken published(
            Slot slot,
            Submissions.Attempt attempt,
            Optional<Rejection> why,
            List<Problem> reasons) {
        List<Problem> problems = new ArrayList<>(reasons);
        problems.addAll(attempt.head().warnings());
        Submissions.Located from = attempt.from();
        ReportSummary summary = attempt.head().summary(slot.submission(from.file(), from.sha256()));
        return new Taken(
                new Entry.Published(summary, why),
                problems,
                Optional.of(from),
                replacements(slot, from));
    }

    /** What the readable reports before this one said that it does not; they are read only here. */
    private List<Replacement> replacements(Slot slot, Submissions.Located published) {
        List<ReadReport> chain = new ArrayList<>();
        for (ContentFile file : slot.replaced()) {
            if (file.equals(published.file())) {
                break;
            }
            Submissions.Attempt attempt = attempt(slot, file);
            if (attempt.head().why().isEmpty()) {
                chain.add(submissions.body(attempt.from()));
            }
        }
        if (chain.isEmpty()) {
            return List.of();
        }
        chain.add(submissions.body(published));
        return Revisions.of(chain);
    }

    private TakenIn together(List<Taken> all) {
        List<Entry> entries = all.stream().map(Taken::entry).toList();
        List<Problem> problems = new ArrayList<>(tree.problems());
        List<Unit> everyone = new ArrayList<>(tree.units());
        for (Unit unit : unlisted(entries)) {
            everyone.add(unit);
            problems.add(unlisted(unit));
        }
        problems.addAll(lostPredecessors(everyone));
        Map<ReportId, Submissions.Located> located = new HashMap<>();
        Map<ReportId, List<Replacement>> replaced = new HashMap<>();
        for (Taken taken : all) {
            problems.addAll(taken.problems());
            taken.from().ifPresent(from -> located.put(taken.entry().id(), from));
            if (!taken.replaced().isEmpty()) {
                replaced.put(taken.entry().id(), taken.replaced());
            }
        }
        Archive archive = new Archive(tree.settings(), everyone, entries);
        Map<ReportId, String> keys = new HashMap<>();
        located.forEach((id, from) -> keys.put(id, from.key()));
        return new TakenIn(
                archive,
                submissions.reports(located),
                keys,
                replaced,
                submissions.anew(),
                problems);
    }

    /**
     * A unit that is followed and not known would stand on pages under its id, and lead nowhere.
     */
    private static List<Problem> lostPredecessors(List<Unit> everyone) {
        Set<String> known = everyone.stream().map(Unit::id).collect(Collectors.toSet());
        List<Problem> lost = new ArrayList<>();
        for (Unit unit : everyone) {
            unit.successorOf().stream()
                    .map(Unit.Succession::unit)
                    .filter(before -> !known.contains(before))
                    .distinct()
                    .forEach(
                            before ->
                                    lost.add(
                                            Warning.of(
                                                    Place.of("units.yaml"),
                                                    "unknown-predecessor",
                                                    unit.id(),
                                                    before)));
        }
        return lost;
    }

    /** The units that only their reports know, by id; the newest report names them. */
    private List<Unit> unlisted(List<Entry> entries) {
        Map<String, Unit> found = new java.util.TreeMap<>();
        for (Entry entry : entries) {
            String id = entry.id().unit();
            if (!units.containsKey(id)) {
                Unit before = found.getOrDefault(id, unit(id, id, ""));
                found.put(id, named(before, entry));
            }
        }
        return List.copyOf(found.values());
    }

    private static Warning unlisted(Unit unit) {
        Place folder = Place.of("reports/" + unit.id());
        if (unit.name().equals(unit.id())) {
            Message why = Message.of("warning.unlisted-unit.nameless", unit.id());
            return new Warning(folder, "unlisted-unit", why);
        }
        return Warning.of(folder, "unlisted-unit", unit.id(), unit.name());
    }

    private static Unit named(Unit before, Entry entry) {
        if (entry instanceof Entry.Published published) {
            String name = published.summary().identity().unitName();
            String region = published.summary().identity().region();
            return unit(
                    before.id(),
                    name.isEmpty() ? before.name() : name,
                    region.isEmpty() ? before.region() : region);
        }
        return before;
    }

    private static Unit unit(String id, String name, String region) {
        return new Unit(id, name, List.of(), region, "", List.of(), false);
    }
}
