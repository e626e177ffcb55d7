package mingzhang.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingzhang.archive.Archive;
import mingzhang.archive.Entry;
import mingzhang.archive.Gap;
import mingzhang.archive.Headline;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.report.Finding;
import mingzhang.report.Kind;
import mingzhang.report.ReportId;

/** What pages across reports look up: units and entries by id, and numbers as they show them. */
final class Catalog {
    private static final int MAX_YEARS = 20;

    private final SiteInput input;
    private final Words words;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<ReportId, Entry> entries = new HashMap<>();
    private final Map<String, List<ReportId>> years = new HashMap<>();
    private final Map<ReportId, ReportDigest> digests = new HashMap<>();
    private final Map<String, Integer> projects = new HashMap<>();
    private final Map<String, List<Unit>> followers = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    Catalog(SiteInput input, Words words) {
        this.input = input;
        this.words = words;
        for (Unit unit : input.archive().units()) {
            units.put(unit.id(), unit);
            order.put(unit.id(), order.size());
            unit.successorOf().stream()
                    .map(Unit.Succession::unit)
                    .distinct()
                    .forEach(b -> followers.computeIfAbsent(b, u -> new ArrayList<>()).add(unit));
        }
        for (ReportDigest digest : input.digests()) {
            digests.put(digest.id(), digest);
            projects.merge(digest.id().unit(), digest.projects().size(), Integer::sum);
        }
        for (Entry entry : input.archive().entries()) {
            entries.put(entry.id(), entry);
            years.computeIfAbsent(entry.id().unit(), u -> new ArrayList<>()).add(entry.id());
        }
    }

    /** Whether the archive knows the unit, and so has a page of it. */
    boolean knows(String unit) {
        return units.containsKey(unit);
    }

    /** The units that follow a unit, in the archive's order. */
    List<Unit> followers(String unit) {
        return followers.getOrDefault(unit, List.of());
    }

    /** Where a unit stands in the archive's order. */
    int order(String unit) {
        return order.getOrDefault(unit, order.size());
    }

    /** How many projects a unit's reports have. */
    int projects(String unit) {
        return projects.getOrDefault(unit, 0);
    }

    /** What a report says of the year before. */
    List<PriorStatement> prior(ReportId id) {
        return digest(id).map(ReportDigest::prior).orElse(List.of());
    }

    SiteInput input() {
        return input;
    }

    Archive archive() {
        return input.archive();
    }

    Words words() {
        return words;
    }

    Sayings sayings() {
        return new Sayings(words);
    }

    Unit unit(String id) {
        return units.getOrDefault(id, new Unit(id, id, List.of(), "", "", List.of(), false));
    }

    /** What the archive has of a unit, oldest year first. */
    List<ReportId> entriesOf(String unit) {
        return years.getOrDefault(unit, List.of());
    }

    /** The columns of years, oldest first: without gaps, unless that makes too many. */
    List<Integer> years() {
        List<Integer> years = input.archive().years().stream().sorted().toList();
        if (years.isEmpty() || years.get(years.size() - 1) - years.get(0) >= MAX_YEARS) {
            return years;
        }
        return IntStream.rangeClosed(years.get(0), years.get(years.size() - 1)).boxed().toList();
    }

    Optional<Entry> entry(ReportId id) {
        return Optional.ofNullable(entries.get(id));
    }

    Optional<ReportDigest> digest(ReportId id) {
        return Optional.ofNullable(digests.get(id));
    }

    Optional<ReportSummary> summary(ReportId id) {
        return entry(id)
                .filter(Entry.Published.class::isInstance)
                .map(entry -> ((Entry.Published) entry).summary());
    }

    /** The total of a measure in one report, or why there is none. */
    Shown total(Here here, ReportId id, String measure) {
        Optional<ReportSummary> summary = summary(id);
        if (summary.isEmpty()) {
            return Shown.none(words.get(state(id)));
        }
        return headline(summary.get(), measure)
                .map(h -> shown(here, id, h))
                .orElseGet(() -> none(here, id, measure));
    }

    /** Why the report has no such number, as far as it can be told. */
    private Shown none(Here here, ReportId id, String measure) {
        return gap(id, measure)
                .map(gap -> none(gap, here.to(Paths.report(id), "L" + gap.line())))
                .orElseGet(() -> Shown.none(words.get("value.none")));
    }

    /** What a page says in place of a number that the report says is not there, or is not read. */
    Shown none(Gap gap, String href) {
        return Shown.none(words.get("value.gap." + gap.what(), gap.line()), href);
    }

    /** Why a published report has no total of a measure, as far as it can be told. */
    Optional<Gap> gap(ReportId id, String measure) {
        return summary(id)
                .filter(summary -> !summary.gaps().isEmpty())
                .flatMap(
                        summary ->
                                input.measures().stream()
                                        .filter(m -> m.name().equals(measure))
                                        .findFirst()
                                        .flatMap(summary::gap));
    }

    /** An amount, or for counts the count. */
    static Optional<Headline> headline(ReportSummary summary, String measure) {
        return summary.headline(measure, "", Kind.AMOUNT)
                .or(() -> summary.headline(measure, "", Kind.COUNT));
    }

    Shown shown(Here here, ReportId id, Headline headline) {
        return Shown.of(
                headline.value(),
                headline.valueUnit(),
                here.to(Paths.report(id), "L" + headline.line()),
                disputed(id, headline));
    }

    boolean disputed(ReportId id, Headline headline) {
        return disputes(id).of(headline.line(), headline.value());
    }

    Disputes disputes(ReportId id) {
        return new Disputes(input.findingsOf(id));
    }

    /** The word key for what the archive has under an address. */
    String state(ReportId id) {
        Optional<Entry> entry = entry(id);
        boolean replaced = entry.isPresent() && !input.replacedBy(id).isEmpty();
        return replaced ? "state.replaced" : entry.map(Catalog::state).orElse("state.none");
    }

    static String state(Entry entry) {
        if (entry instanceof Entry.Published) {
            return "state.published";
        }
        return entry instanceof Entry.Rejected ? "state.rejected" : "state.withdrawn";
    }

    /** What does not add up in a report, as its own page or another shows it. */
    List<FindingNote> notes(Here here, ReportId id) {
        List<Finding> findings = input.findingsOf(id);
        return IntStream.range(0, findings.size())
                .mapToObj(i -> note(here, findings.get(i), i, Evidence.of(findings, i)))
                .toList();
    }

    private FindingNote note(Here here, Finding finding, int index, String evidence) {
        String page = Paths.report(finding.report());
        List<Link> places =
                Stream.concat(Stream.of(finding.place().line()), finding.otherLines().stream())
                        .filter(line -> line > 0)
                        .distinct()
                        .map(l -> new Link(words.get("line", l), here.to(page, "L" + l)))
                        .toList();
        String anchor = "finding-" + (index + 1);
        return new FindingNote(
                anchor,
                words.get("rule." + finding.rule()),
                finding.severity().id(),
                words.get(finding.message()),
                finding.stated(),
                finding.expected(),
                places,
                new Link(
                        unit(finding.report().unit()).name() + " " + finding.report().year(),
                        here.to(page, anchor)),
                finding.group(),
                cause(finding.cause()),
                input.answersTo(finding),
                List.of(),
                evidence);
    }

    /** {@code only=人员经费} in words. */
    private String cause(String cause) {
        if (cause.isEmpty()) {
            return "";
        }
        int equals = cause.indexOf('=');
        return equals < 0
                ? words.get("cause." + cause)
                : words.get("cause." + cause.substring(0, equals), cause.substring(equals + 1));
    }
}
