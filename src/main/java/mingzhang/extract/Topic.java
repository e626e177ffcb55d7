package mingzhang.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a section and its paragraph are about: which names mean what there, and what a sentence
 * without a name of its own goes on about.
 */
final class Topic {
    /** The measure whose items are projects; nothing else is stated in its section. */
    private static final String PROJECTS = "绩效项目";

    private static final String APPROPRIATION = "财政拨款收支总计";

    /** What they are about has revenue and expenditure of its own, whatever was stated last. */
    private static final Set<String> STEADY = Set.of("政府性基金预算财政拨款支出", "国有资本经营预算财政拨款支出");

    private static final String HOME = "国内公务接待";
    private static final String FOREIGN = "外事接待";

    private final String section;
    private final Wording wording;
    private final int year;

    /** The measure that the last total was of. */
    private String context;

    /** What the paragraph is about: its first name, or the item that a line named. */
    private Optional<List<Meaning>> standing = Optional.empty();

    private boolean standingIsPath;

    /** The items that the paragraph lists, and the total that it named before any. */
    private final Set<List<Meaning>> listed = new LinkedHashSet<>();

    private Optional<List<Meaning>> led = Optional.empty();

    /** Whether a project's money was stated, after which its summary tells of other things. */
    private boolean told;

    /** Whether the money of receptions that was named last is that of foreign guests. */
    private boolean foreign;

    /** What {@link #foreign} was where each bracket opened. */
    private final Deque<Boolean> outside = new ArrayDeque<>();

    /** The totals whose amounts a sentence states before it comes to their parts. */
    private final Set<Meaning> statedNow = new LinkedHashSet<>();

    private final Set<Meaning> statedBefore = new LinkedHashSet<>();
    private boolean ofParts;

    private final Set<String> namedBefore = new LinkedHashSet<>();
    private final Set<String> namedNow = new LinkedHashSet<>();

    Topic(String section, Wording wording, int year) {
        this.section = section;
        this.context = section;
        this.wording = wording;
        this.year = year;
    }

    /** Whether the section is about the measure. */
    boolean isOf(String measure) {
        return section.equals(measure);
    }

    /** A new paragraph: only an item of a list is remembered, or the total that several were of. */
    void paragraph() {
        if (listed.size() > 1) {
            standing = led;
            standingIsPath = false;
        } else if (!standingIsPath) {
            standing = Optional.empty();
        }
        led = Optional.empty();
        listed.clear();
        namedBefore.clear();
        namedNow.clear();
        statedBefore.clear();
        statedNow.clear();
        ofParts = false;
        foreign = false;
        outside.clear();
    }

    /** A bracket: （其中：外事接待费0万元） tells of foreign guests, what comes behind it does not. */
    void open() {
        outside.push(foreign);
    }

    void close() {
        foreign = outside.isEmpty() ? foreign : outside.pop();
    }

    /** The end of a sentence. */
    void sentence() {
        if (told) {
            standing = Optional.empty();
            standingIsPath = false;
            told = false;
        }
        if (!namedNow.isEmpty()) {
            namedBefore.addAll(namedNow);
            namedNow.clear();
        }
        if (!statedNow.isEmpty()) {
            statedBefore.clear();
            statedBefore.addAll(statedNow);
            statedNow.clear();
        }
        ofParts = false;
    }

    /** What a word of a sentence can mean here. */
    List<Meaning> valid(Token.Word word, boolean afterOtherWords, Optional<List<Meaning>> outside) {
        if (section.equals(PROJECTS)) {
            return List.of();
        }
        List<Meaning> found = new ArrayList<>();
        boolean anyStrong = false;
        for (Meaning label : word.labels()) {
            boolean here = label.context().equals(context);
            boolean fits = label.strong() || here || label.context().equals(section);
            if (fits
                    && !ofTheWhole(label)
                    && (label.strong() || !afterOtherWords)
                    && inside(label, outside)) {
                found.add(label);
                anyStrong |= label.strong();
            }
        }
        return guests(found.size() < 2 ? found : narrowed(found, anyStrong));
    }

    /** 本年收入 among appropriations is theirs, not the unit's whole revenue. */
    private boolean ofTheWhole(Meaning label) {
        boolean whole = label.measure().startsWith("本年") && label.item().isEmpty();
        return section.equals(APPROPRIATION) && whole && !label.strong();
    }

    /** 接待5批次 behind 外事接待费 counts foreign guests, though it does not say so. */
    private List<Meaning> guests(List<Meaning> labels) {
        boolean home = !labels.isEmpty() && labels.stream().allMatch(Topic::unsaidHome);
        return foreign && home
                ? labels.stream()
                        .map(l -> l.of(FOREIGN + l.measure().substring(HOME.length())))
                        .toList()
                : labels;
    }

    private static boolean unsaidHome(Meaning label) {
        return !label.strong() && label.measure().startsWith(HOME);
    }

    /** In a bracket only items of what stands before it are named. */
    private static boolean inside(Meaning label, Optional<List<Meaning>> outside) {
        return outside.isEmpty()
                || outside.get().stream().anyMatch(o -> o.context().equals(label.context()));
    }

    /** Of the same kind of unit the meaning of the sentence's own measure comes first. */
    private List<Meaning> narrowed(List<Meaning> found, boolean anyStrong) {
        boolean here = found.stream().anyMatch(l -> l.context().equals(context));
        return found.stream()
                .filter(l -> here ? l.context().equals(context) : !anyStrong || l.strong())
                .toList();
    }

    /** A name was read. */
    void named(List<Meaning> labels, boolean path) {
        namedNow.add(labels.toString());
        labels.stream()
                .filter(l -> l.money() && l.item().endsWith("接待费"))
                .findFirst()
                .ifPresent(l -> foreign = l.item().equals("外事接待费"));
        if (path) {
            listed.add(labels);
        } else if (listed.isEmpty() && led.isEmpty()) {
            led = total(labels);
        }
        if (path || standing.isEmpty()) {
            standing = Optional.of(labels);
            standingIsPath = path;
        }
    }

    private Optional<List<Meaning>> total(List<Meaning> labels) {
        boolean whole =
                labels.stream().anyMatch(l -> l.measure().equals(section) && l.item().isEmpty());
        return Optional.of(labels).filter(l -> whole);
    }

    /** A total was stated: what follows are its items. */
    void stated(Meaning label) {
        told |= label.measure().equals(PROJECTS);
        if (label.money()) {
            context = STEADY.contains(section) ? section : label.context();
            if (!ofParts && !label.measure().equals(PROJECTS)) {
                statedNow.add(label);
            }
        }
    }

    /** 其中: what follows are parts of what was stated. */
    void parts() {
        ofParts = true;
    }

    /** What a sentence without a name goes on about, if that is clear. */
    Optional<List<Meaning>> goesOn() {
        Optional<List<Meaning>> only =
                standing.filter(s -> standingIsPath || namedBefore.size() <= 1);
        boolean one = only.isEmpty() && statedBefore.size() == 1;
        return one ? Optional.of(List.copyOf(statedBefore)) : only;
    }

    /** What the paragraph is about. */
    Optional<List<Meaning>> standing() {
        return standing;
    }

    /** Whether a word names an item of the measure that the sentence is about. */
    boolean sameMeasure(Token.Word word) {
        return word.labels().stream().anyMatch(label -> label.context().equals(context));
    }

    /** The measure of the section itself, for 无此项支出. */
    Optional<Meaning> whole() {
        return section.isEmpty() ? Optional.empty() : Optional.of(Meaning.money(section, "", ""));
    }

    /** The standard name and code of a 类 that is named without its mark. */
    Meaning standard(Meaning label) {
        boolean category =
                label.measure().equals(Wording.GENERAL_BUDGET)
                        && !label.item().isEmpty()
                        && label.item().indexOf('/') < 0
                        && label.code().isEmpty();
        return category
                ? wording.classification()
                        .category(label.item())
                        .map(
                                c ->
                                        Meaning.money(
                                                label.measure(),
                                                c.name(label.item(), year),
                                                c.code()))
                        .orElse(label)
                : label;
    }
}
