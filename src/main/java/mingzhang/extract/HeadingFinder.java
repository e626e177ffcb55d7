package mingzhang.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingzhang.document.Block;
import mingzhang.document.Paragraph;

/** Walks through a document's blocks and tells headings from paragraphs by what they say. */
final class HeadingFinder {
    private static final Set<String> BEFORE_NARRATIVE =
            Set.of("front", "overview", "statements", "glossary");

    private final Form form;
    private final List<Block> blocks;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final AttachedHeadings attached;
    private String part = "front";
    private String section = "";

    private HeadingFinder(Form form, List<Block> blocks) {
        this.form = form;
        this.blocks = blocks;
        this.attached = new AttachedHeadings(form, blocks);
    }

    /** The headings among {@code blocks} from {@code from} to before {@code to}. */
    static List<Found> find(Form form, List<Block> blocks, int from, int to) {
        HeadingFinder finder = new HeadingFinder(form, blocks);
        int at = from;
        while (at < to) {
            at += Math.max(1, finder.consider(at));
        }
        return List.copyOf(finder.found);
    }

    /** How many blocks the heading takes that begins at {@code at}; 0 where there is none. */
    private int consider(int at) {
        if (!(blocks.get(at) instanceof Paragraph paragraph)) {
            return 0;
        }
        Candidate candidate = Candidate.of(at, paragraph);
        if (!candidate.isShort() || paragraph.text().isBlank()) {
            attached.pass(candidate);
            return 0;
        }
        int taken = part(candidate);
        if (taken > 0) {
            return taken;
        }
        boolean one = narrative(candidate) || statement(candidate) || overview(candidate);
        if (one) {
            return 1;
        }
        Optional<Found> report = attached.find(candidate, part);
        report.ifPresent(
                heading -> {
                    enterImplied("attachments");
                    found.add(heading);
                });
        return report.map(Found::blocks).orElse(0);
    }

    private int part(Candidate candidate) {
        if (candidate.has(Label.Kind.PART)) {
            return numberedPart(candidate);
        }
        Optional<Form.Entry> named = form.partNamed(candidate.title());
        if (named.isEmpty() || !mayFollow(named.get().key(), candidate)) {
            return 0;
        }
        enter(candidate, named.get(), 1);
        return 1;
    }

    private int numberedPart(Candidate candidate) {
        Title title = candidate.title();
        int taken = 1;
        if (title.bare().isEmpty()) {
            if (candidate.block() + 1 >= blocks.size()
                    || !(blocks.get(candidate.block() + 1) instanceof Paragraph next)
                    || !Candidate.of(candidate.block() + 1, next).isTitle()) {
                return 0;
            }
            title = Title.of(next.text().text());
            taken = 2;
        } else if (!candidate.isTitle()) {
            return 0;
        }
        Form.Entry entry =
                form.partSaying(title)
                        .orElse(form.part(seen.contains("narrative") ? "attachments" : "overview"));
        enter(candidate, entry, taken);
        return taken;
    }

    /** Whether a part's name alone can open it here. */
    private boolean mayFollow(String key, Candidate candidate) {
        if (candidate.has(Label.Kind.BRACKETED) || candidate.has(Label.Kind.BRACKETED_ARABIC)) {
            return false;
        }
        return switch (key) {
            case "overview" -> part.equals("front");
            case "narrative" -> BEFORE_NARRATIVE.contains(part) && !seen.contains(key);
            case "attachments" -> !part.equals(key) && !part.equals("front");
            default -> !part.equals(key) && !seen.contains(key);
        };
    }

    private void enter(Candidate candidate, Form.Entry entry, int taken) {
        found.add(
                new Found(
                        candidate.block(),
                        taken,
                        1,
                        entry.key(),
                        "",
                        entry.number(),
                        candidate.label()));
        part = entry.key();
        section = "";
        seen.add(part);
    }

    private void enterImplied(String key) {
        if (!part.equals(key)) {
            found.add(Found.implied(1, key, "", form.part(key).number()));
            part = key;
            section = "";
            seen.add(key);
        }
    }

    private boolean narrative(Candidate candidate) {
        if (part.equals("narrative")) {
            return known(candidate) || unknown(candidate);
        }
        if (!BEFORE_NARRATIVE.contains(part) || seen.contains("narrative")) {
            return false;
        }
        Optional<Form.Entry> starting = form.section(candidate.title());
        String bare = candidate.title().bare();
        boolean strong =
                bare.endsWith("说明") || (candidate.label().number() > 0 && bare.contains("决算"));
        if (starting.isEmpty() || !strong) {
            return false;
        }
        enterImplied("narrative");
        return known(candidate);
    }

    /** A section or subsection that the form knows. */
    private boolean known(Candidate candidate) {
        boolean stands =
                candidate.label().number() > 0
                        || candidate.paragraph().styleLevel() > 0
                        || form.endsAsSection(candidate.title());
        if (!stands) {
            return false;
        }
        return subsectionHere(candidate)
                || sectionItself(candidate)
                || subsectionOfOther(candidate);
    }

    private boolean subsectionHere(Candidate candidate) {
        if (section.isEmpty() || section.contains(".") || candidate.has(Label.Kind.CHINESE)) {
            return false;
        }
        Form.Entry parent = form.section(section);
        return form.subsection(parent, candidate.title())
                .filter(sub -> !seen.contains(parent.key() + "." + sub.key()))
                .map(sub -> add(candidate, 3, parent.key() + "." + sub.key(), sub.number()))
                .orElse(false);
    }

    private boolean sectionItself(Candidate candidate) {
        Optional<Form.Entry> match = form.section(candidate.title());
        if (match.isEmpty()) {
            return false;
        }
        Form.Entry entry = match.get();
        boolean chinese = candidate.has(Label.Kind.CHINESE);
        Optional<Form.Entry> sub = form.subsection(entry, candidate.title());
        boolean lower =
                candidate.has(Label.Kind.BRACKETED)
                        || candidate.has(Label.Kind.BRACKETED_ARABIC)
                        || !candidate.title().bare().endsWith("说明");
        if (sub.isPresent() && !chinese && lower && !seen.contains(entry.key())) {
            imply(entry);
            return add(candidate, 3, entry.key() + "." + sub.get().key(), sub.get().number());
        }
        if (seen.contains(entry.key()) && !chinese) {
            return false;
        }
        section = entry.key();
        return add(candidate, 2, section, entry.number());
    }

    /** 机关运行经费 and what follows it, which some provinces number as sections of their own. */
    private boolean subsectionOfOther(Candidate candidate) {
        Form.Entry other = form.section("other");
        Optional<Form.Entry> sub = form.subsection(other, candidate.title());
        if (sub.isEmpty() || seen.contains("other." + sub.get().key())) {
            return false;
        }
        String key = "other." + sub.get().key();
        if (candidate.has(Label.Kind.CHINESE) || section.startsWith("other.")) {
            section = key;
            return add(candidate, 2, key, 0);
        }
        imply(other);
        return add(candidate, 3, key, sub.get().number());
    }

    private void imply(Form.Entry entry) {
        found.add(Found.implied(2, "narrative", entry.key(), entry.number()));
        section = entry.key();
        seen.add(section);
    }

    /** A section that the form does not know, told by its number and its being a title. */
    private boolean unknown(Candidate candidate) {
        if (!candidate.isTitle() || form.isStatementTitle(candidate.title())) {
            return false;
        }
        if (candidate.has(Label.Kind.CHINESE)) {
            section = "";
            return add(candidate, 2, "", 0);
        }
        if (candidate.has(Label.Kind.BRACKETED) && hasSection()) {
            return add(candidate, 3, section, 0);
        }
        return false;
    }

    private boolean hasSection() {
        return !found.isEmpty() && found.get(found.size() - 1).level() > 1;
    }

    private boolean add(Candidate candidate, int level, String key, int number) {
        seen.add(key);
        return found.add(
                new Found(candidate.block(), 1, level, part, key, number, candidate.label()));
    }

    private boolean statement(Candidate candidate) {
        boolean title =
                form.isStatementTitle(candidate.title())
                        && candidate.title().bare().length() < 40
                        && candidate.isTitle();
        if (part.equals("statements")) {
            return (title || (candidate.has(Label.Kind.CHINESE) && candidate.isTitle()))
                    && add(candidate, 2, "", 0);
        }
        if (!title || part.equals("attachments")) {
            return false;
        }
        if (!part.equals("front") && !tableFollows(candidate.block())) {
            return false;
        }
        enterImplied("statements");
        return add(candidate, 2, "", 0);
    }

    private boolean tableFollows(int block) {
        return blocks.subList(block + 1, Math.min(blocks.size(), block + 4)).stream()
                .anyMatch(mingzhang.document.Table.class::isInstance);
    }

    private boolean overview(Candidate candidate) {
        int level = form.overviewLevel(candidate.title());
        if (part.equals("front")) {
            if (level != 1) {
                return false;
            }
            enterImplied("overview");
        }
        if (!part.equals("overview") || !candidate.isTitle()) {
            return false;
        }
        if (candidate.has(Label.Kind.CHINESE) || level == 1) {
            return add(candidate, 2, "", 0);
        }
        if (candidate.has(Label.Kind.BRACKETED) || level == 2) {
            return add(candidate, 3, "", 0);
        }
        return false;
    }
}
