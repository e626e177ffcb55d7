package mingzhang.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Archive;
import mingzhang.archive.ContentFile;
import mingzhang.archive.ContentTree;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.SiteFolder;
import mingzhang.archive.Slot;
import mingzhang.report.ReportId;

/** Publishes files of the content tree as they are: sources, what they replaced, attachments. */
final class Sources {
    private Sources() {}

    static void put(ContentTree tree, Archive archive, SiteFolder site) {
        Map<ReportId, Slot> slots = new HashMap<>();
        tree.slots().forEach(slot -> slots.put(slot.id(), slot));
        for (ReportSummary report : archive.published()) {
            put(slots.get(report.id()), report, site);
        }
        tree.assets().forEach(asset -> site.copy(asset.path(), asset));
    }

    private static void put(Slot slot, ReportSummary report, SiteFolder site) {
        String folder = "units/" + slot.id() + "/";
        List<ContentFile> candidates = new java.util.ArrayList<>(slot.replaced());
        slot.source().ifPresent(candidates::add);
        for (ContentFile file : candidates) {
            if (file.path().equals(report.submission().file())) {
                site.copy(folder + report.submission().sourceName(), file);
            }
        }
        for (ContentFile file : slot.replaced()) {
            site.copy(folder + "replaced/" + harmless(file.name()), file);
        }
        for (ContentFile file : slot.attachments()) {
            site.copy(folder + "attachments/" + file.name(), file);
        }
    }

    /** An html file is published as text, so that nothing in it runs. */
    private static String harmless(String name) {
        return name.endsWith(".html") ? name + ".txt" : name;
    }
}
