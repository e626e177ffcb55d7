package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mingzhang.document.DocumentReaders;
import mingzhang.report.Message;
import mingzhang.report.Rejection;
import mingzhang.report.ReportId;

/**
 * A submission on its way into the content tree: looked at as if it stood there, then put there.
 */
public final class Addition {
    private final ContentTree tree;
    private final Wish wish;
    private final Path file;
    private final String extension;
    private final Optional<Slot> old;
    private final SidecarFile sidecar;

    /**
     * What is wanted.
     *
     * @param published ISO date, or empty to leave it as it is; so the other texts
     * @param replace whether it may take the place of a report that stands there
     */
    public record Wish(
            ReportId id,
            String published,
            String originalUrl,
            String personalData,
            boolean replace) {}

    private Addition(ContentTree tree, Wish wish, Path file, SidecarFile sidecar) {
        this.tree = tree;
        this.wish = wish;
        this.file = file;
        this.extension = extension(file);
        this.old = tree.slot(wish.id());
        this.sidecar = sidecar;
    }

    /**
     * Prepares an addition; nothing is written.
     *
     * @param file a file that is there
     */
    public static Addition of(ContentTree tree, Wish wish, Path file) throws IOException {
        Path yaml = tree.root().resolve("reports/" + wish.id() + ".yaml");
        Map<String, String> given = new LinkedHashMap<>();
        given.put("published", wish.published());
        given.put("originalUrl", wish.originalUrl());
        given.put("personalData", wish.personalData());
        given.values().removeIf(String::isEmpty);
        return new Addition(tree, wish, file.toRealPath(), SidecarFile.at(yaml, given));
    }

    /** Lower-case ASCII letters, digits and {@code -}, and a name that every system takes. */
    public static boolean isUnitId(String text) {
        return FileNames.isUnitId(text);
    }

    public static boolean isYear(String text) {
        return FileNames.isYear(text);
    }

    /** An ISO date. */
    public static boolean isDate(String text) {
        return YamlFields.isDate(text);
    }

    /** Where it will stand, from the content folder. */
    public String path() {
        return "reports/" + wish.id() + "." + extension;
    }

    /** What stands against it whatever it says, if anything does. */
    public Optional<Message> refusal() throws IOException {
        if (!SlotScan.FORMATS.contains(extension)) {
            String known = String.join(", ", DocumentReaders.extensions());
            return refused("format", file.getFileName(), known);
        }
        if (sidecar.fault().isPresent()) {
            return sidecar.fault();
        }
        if (isLinked("reports") || isLinked("reports/" + wish.id().unit())) {
            return refused("linked");
        }
        if (old.isPresent()) {
            return againstOld(old.get());
        }
        boolean there = Files.exists(tree.root().resolve(path()), LinkOption.NOFOLLOW_LINKS);
        return there ? refused("there", path()) : Optional.empty();
    }

    private Optional<Message> againstOld(Slot slot) throws IOException {
        if (slot.sidecar().withdrawn().isPresent()) {
            return refused("withdrawn", slot.sidecar().withdrawn().get().reason());
        }
        Optional<Rejection> why = slot.rejected();
        if (why.isPresent() && !why.get().rule().equals(PersonalData.RULE)) {
            return refused("place", why.get().place(), why.get().rule());
        }
        if (slot.source().isPresent() && !wish.replace()) {
            return refused("there", slot.source().get().path());
        }
        if (slot.source().isPresent() && Files.mismatch(slot.source().get().file(), file) < 0) {
            return refused("same", slot.source().get().path());
        }
        return Optional.empty();
    }

    private static Optional<Message> refused(String why, Object... arguments) {
        return Optional.of(Message.of("command.add.refused." + why, arguments));
    }

    private boolean isLinked(String path) {
        return Files.isSymbolicLink(tree.root().resolve(path));
    }

    /**
     * The tree as if the submission stood in it, with no other reports than it is compared with.
     */
    public ContentTree lookedAt() {
        List<String> followed = new ArrayList<>(List.of(wish.id().unit()));
        tree.units().stream()
                .filter(unit -> unit.id().equals(wish.id().unit()))
                .flatMap(unit -> unit.successorOf().stream())
                .forEach(before -> followed.add(before.unit()));
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : tree.slots()) {
            boolean earlier = slot.id().year() == wish.id().year() - 1;
            if (earlier && followed.contains(slot.id().unit())) {
                slots.add(slot);
            }
        }
        slots.add(slot());
        return tree.with(slots);
    }

    /** The tree with the one report in it that is to be replaced; empty where there is none. */
    public Optional<ContentTree> replaced() {
        return old.filter(slot -> slot.source().isPresent())
                .map(slot -> tree.with(List.of(allowed(slot))));
    }

    /** What an old report said may be compared whatever it carried: it is not shown. */
    private static Slot allowed(Slot slot) {
        Sidecar before = slot.sidecar();
        Sidecar open = new Sidecar(before.published(), before.originalUrl(), "-", Optional.empty());
        return new Slot(
                slot.id(), slot.source(), open, List.of(), List.of(), List.of(), Optional.empty());
    }

    private Slot slot() {
        ContentFile source = new ContentFile(path(), file);
        boolean reason = !wish.personalData().isEmpty();
        return new Slot(
                wish.id(),
                Optional.of(source),
                sidecar.values(),
                List.of(),
                List.of(),
                old.map(Slot::attachments).orElse(List.of()),
                reason ? Optional.empty() : old.flatMap(Slot::rejected));
    }

    /** Puts the submission and its yaml in their places; where that fails, all is as before. */
    public void place() throws IOException {
        Path folder = tree.root().resolve("reports/" + wish.id().unit());
        new Placement(folder, wish.id().year())
                .place(file, extension, old.flatMap(Slot::source), sidecar);
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return extension.equals("htm") ? "html" : extension;
    }
}
