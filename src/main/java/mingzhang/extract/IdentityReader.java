package mingzhang.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mingzhang.document.Block;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;
import mingzhang.report.Identity;
import mingzhang.report.Place;
import mingzhang.report.Warning;

/** Reads out of a text what it says it is, and compares that with where it was submitted. */
final class IdentityReader {
    /** Witnesses that a name or place needs before it is held against the folder's. */
    private static final int ENOUGH = 3;

    /** What the text says, and what differs from where it stands. */
    record Read(Identity identity, List<Warning> warnings) {
        Read {
            warnings = List.copyOf(warnings);
        }
    }

    private final Regions regions = new Regions();

    Read read(Outline outline, Subject subject) {
        List<Warning> warnings = new ArrayList<>();
        Optional<Votes.Choice> year = Years.in(outline).best();
        OptionalInt stated =
                year.map(y -> OptionalInt.of(Integer.parseInt(y.name())))
                        .orElse(OptionalInt.empty());
        if (stated.isPresent() && stated.getAsInt() != subject.id().year()) {
            Place place = new Place(subject.file(), year.orElseThrow().line());
            warnings.add(
                    Warning.of(
                            place,
                            "year-differs",
                            stated.getAsInt() + "",
                            subject.id().year() + ""));
        }
        Votes names = UnitNames.in(outline);
        Optional<Votes.Choice> foreign = foreign(names, subject);
        foreign.ifPresent(
                name ->
                        warnings.add(
                                Warning.of(
                                        new Place(subject.file(), name.line()),
                                        "unit-differs",
                                        name.name(),
                                        subject.unitNames().get(0))));
        String unit =
                foreign.map(Votes.Choice::name).orElseGet(() -> unit(outline, names, subject));
        Votes.Choice region = region(outline, unit, names);
        if (differs(region.name(), subject.region())) {
            warnings.add(
                    Warning.of(
                            new Place(subject.file(), region.line()),
                            "region-differs",
                            region.name(),
                            subject.region()));
        }
        String title = title(outline, unit, stated);
        return new Read(new Identity(title, unit, stated, region.name()), warnings);
    }

    /**
     * The name that the report gives its unit, if no name or alias of the folder's unit fits it.
     */
    private static Optional<Votes.Choice> foreign(Votes names, Subject subject) {
        if (subject.unitNames().isEmpty()) {
            return Optional.empty();
        }
        int own = 0;
        Votes.Choice best = new Votes.Choice("", 0, 0);
        for (Votes.Choice choice : names.all()) {
            if (subject.unitNames().stream().anyMatch(name -> sameUnit(choice.name(), name))) {
                own += choice.weight();
            } else if (choice.weight() > best.weight()) {
                best = choice;
            }
        }
        return best.weight() >= ENOUGH && best.weight() > own
                ? Optional.of(best)
                : Optional.empty();
    }

    /** Whether one name is the other with characters left out: 市中心, 区行政审批局. */
    private static boolean sameUnit(String a, String b) {
        return a.length() <= b.length() ? isLeftOf(a, b) : isLeftOf(b, a);
    }

    private static boolean isLeftOf(String brief, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < brief.length(); i++) {
            if (brief.charAt(at) == whole.charAt(i)) {
                at++;
            }
        }
        return at == brief.length();
    }

    /**
     * The unit's own name if the text has it, else its longest alias there, else the best witness.
     */
    private static String unit(Outline outline, Votes names, Subject subject) {
        Map<String, Integer> known = new HashMap<>();
        for (String name : subject.unitNames()) {
            paragraphs(outline).stream()
                    .filter(text -> text.text().contains(name))
                    .findFirst()
                    .ifPresent(text -> known.put(name, text.line()));
        }
        if (!known.isEmpty()) {
            return subject.unitNames().stream()
                    .filter(known::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        String best = names.best().map(Votes.Choice::name).orElse("");
        for (Votes.Choice choice : names.all()) {
            boolean fuller = choice.name().length() > best.length() && choice.weight() > 1;
            if (fuller && !best.isEmpty() && isLeftOf(best, choice.name())) {
                best = choice.name();
            }
        }
        return best;
    }

    private Votes.Choice region(Outline outline, String unit, Votes names) {
        String named = regions.ofName(unit);
        if (!named.isEmpty()) {
            return new Votes.Choice(named, 1, lineOf(outline, unit));
        }
        for (Votes.Choice choice : names.all()) {
            String other = regions.ofName(choice.name());
            if (!other.isEmpty() && isLeftOf(unit, choice.name())) {
                return new Votes.Choice(other, 1, choice.line());
            }
        }
        Votes places = new Votes();
        paragraphs(outline).forEach(text -> regions.count(text, places));
        return places.best()
                .filter(place -> place.weight() >= ENOUGH)
                .orElse(new Votes.Choice("", 0, 0));
    }

    private static int lineOf(Outline outline, String name) {
        for (SourceText text : paragraphs(outline)) {
            int at = text.text().indexOf(name);
            if (at >= 0) {
                return text.at(at).line();
            }
        }
        return 0;
    }

    private static boolean differs(String said, String known) {
        return !said.isEmpty()
                && !known.isEmpty()
                && !(said + "/").startsWith(known + "/")
                && !(known + "/").startsWith(said + "/");
    }

    private static String title(Outline outline, String unit, OptionalInt year) {
        String before = "";
        for (Section section : outline.part("front")) {
            for (Block block : section.blocks()) {
                String line =
                        block instanceof Paragraph paragraph ? paragraph.text().strip().text() : "";
                if (line.contains("决算") && line.length() <= 60 && line.indexOf('。') < 0) {
                    return before.equals(unit) ? unit + line : line;
                }
                before = line;
            }
        }
        if (outline.document().title().contains("决算")) {
            return outline.document().title().strip();
        }
        return unit + (year.isPresent() ? year.getAsInt() + "年度" : "") + "部门决算";
    }

    private static List<SourceText> paragraphs(Outline outline) {
        List<SourceText> texts = new ArrayList<>();
        for (Section section : outline.sections()) {
            section.heading().ifPresent(heading -> texts.add(heading.text()));
            for (Block block : section.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    texts.add(paragraph.text());
                }
            }
        }
        return texts;
    }
}
