package mingzhang.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingzhang.archive.ContentFile;
import mingzhang.archive.ContentTree;
import mingzhang.archive.Replacement;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.SiteFolder;
import mingzhang.archive.Slot;
import mingzhang.archive.TakenIn;
import mingzhang.report.ReportId;

/** Publishes files of the content tree as they are: sources, what they replaced, attachments. */
final class Sources {
    private Sources() {}

    static void put(ContentTree tree, TakenIn taken, SiteFolder site) {
        Map<ReportId, Slot> slots = new HashMap<>();
        tree.slots().forEach(slot -> slots.put(slot.id(), slot));
        for (ReportSummary report : taken.archive().published()) {
            Set<String> replaced = new HashSet<>();
            taken.replaced()
                    .getOrDefault(report.id(), List.of())
                    .forEach(replacement -> replaced.add(replacement.name()));
            put(slots.get(report.id()), report, replaced, site);
        }
        tree.assets().forEach(asset -> site.copy(asset.path(), asset));
    }

    /** What could not be read is not published: it may hold what nobody should see. */
    private static void put(
            Slot slot, ReportSummary report, Set<String> replaced, SiteFolder site) {
        String folder = "units/" + slot.id() + "/";
        List<ContentFile> candidates = new java.util.ArrayList<>(slot.replaced());
        slot.source().ifPresent(candidates::add);
        for (ContentFile file : candidates) {
            if (file.path().equals(report.submission().file())) {
                site.copy(
                        folder + report.submission().sourceName(),
                        file,
                        report.submission().sha256());
            }
        }
        for (ContentFile file : slot.replaced()) {
            String name = Replacement.publishedName(file.name());
            if (replaced.contains(name) || file.path().equals(report.submission().file())) {
                site.copy(folder + "replaced/" + name, file);
            }
        }
        for (ContentFile file : slot.attachments()) {
            site.copy(folder + "attachments/" + file.name(), file);
        }
    }
}
