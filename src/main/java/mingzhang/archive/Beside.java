package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mingzhang.report.Place;
import mingzhang.report.Problem;
import mingzhang.report.Warning;

/** What may stand in the folders beside a report. */
final class Beside {
    private static final List<String> ATTACHMENTS =
            List.of("pdf", "docx", "xlsx", "csv", "txt", "png", "jpg", "zip");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /** What code hosts take of one file; a site with larger ones is published nowhere. */
    private static final long LARGEST = 100L << 20;

    private Beside() {}

    /** The files that may be published as they are; a warning for every other. */
    static List<ContentFile> attachments(List<ContentFolder.Found> found, List<Problem> problems) {
        List<ContentFile> kept = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ContentFolder.Found each : found) {
            ContentFile file = each.asFile();
            String type = file.extension().toLowerCase(Locale.ROOT);
            Place place = Place.of(file.path());
            if (each.folder() || !ATTACHMENTS.contains(type)) {
                String allowed = String.join(", ", ATTACHMENTS);
                problems.add(Warning.of(place, "attachment-type", file.name(), allowed));
            } else if (!FileNames.isPortable(file.name())) {
                problems.add(Warning.of(place, "attachment-name", file.name()));
            } else if (!isPublishable(file)) {
                problems.add(Warning.of(place, "attachment-size", file.name(), LARGEST >> 20));
            } else if (!names.add(FileNames.foldedKey(file.name()))) {
                problems.add(Warning.of(place, "case-collision", file.name()));
            } else {
                kept.add(file);
            }
        }
        return kept;
    }

    /** {@code <n>.<ext>}, by number. */
    static List<ContentFile> replaced(List<ContentFolder.Found> found, List<Problem> problems) {
        List<ContentFile> kept = new ArrayList<>();
        for (ContentFolder.Found each : found) {
            ContentFile file = each.asFile();
            boolean known = SlotScan.FORMATS.contains(file.extension());
            if (each.folder() || !known || !NUMBER.matcher(stem(file)).matches()) {
                problems.add(Warning.of(Place.of(file.path()), "unknown-file"));
            } else {
                kept.add(file);
            }
        }
        kept.sort(
                Comparator.comparingInt((ContentFile f) -> Integer.parseInt(stem(f)))
                        .thenComparing(ContentFile::name));
        return kept;
    }

    /** What cannot be measured cannot be copied either; whoever publishes it will say so. */
    private static boolean isPublishable(ContentFile file) {
        try {
            return Files.size(file.file()) <= LARGEST;
        } catch (IOException e) {
            return true;
        }
    }

    private static String stem(ContentFile file) {
        return file.name().substring(0, Math.max(0, file.name().lastIndexOf('.')));
    }
}
