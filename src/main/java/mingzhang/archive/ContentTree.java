package mingzhang.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.report.Problem;
import mingzhang.report.ReportId;

/**
 * What stands in the content folder, looked at but not read: nothing in it leads out of the folder.
 *
 * @param root the content folder's real path
 * @param units as {@code units.yaml} lists them
 * @param slots sorted by unit id, then year
 * @param pages the files of {@code pages/*.md}, sorted
 * @param templates the site's own templates, sorted
 * @param assets files to be copied, at any depth, sorted
 * @param words the site's own words in its language
 * @param problems rejections and warnings met on the way, in the order of the tree
 */
public record ContentTree(
        Path root,
        Settings settings,
        List<Unit> units,
        List<Slot> slots,
        List<ContentFile> pages,
        List<ContentFile> templates,
        List<ContentFile> assets,
        Map<String, String> words,
        List<Problem> problems) {
    public ContentTree {
        units = List.copyOf(units);
        slots = List.copyOf(slots);
        pages = List.copyOf(pages);
        templates = List.copyOf(templates);
        assets = List.copyOf(assets);
        words = Map.copyOf(words);
        problems = List.copyOf(problems);
    }

    /** Looks at the folder. */
    public static ContentTree scan(Path folder) throws ConfigurationException {
        return TreeScan.of(folder);
    }

    /** The same tree, published under other settings. */
    public ContentTree with(Settings other) {
        return new ContentTree(
                root, other, units, slots, pages, templates, assets, words, problems);
    }

    /** The same tree with these slots alone, and nothing told of the others. */
    ContentTree with(List<Slot> others) {
        return new ContentTree(
                root, settings, units, others, pages, templates, assets, words, List.of());
    }

    public Optional<Slot> slot(ReportId id) {
        return slots.stream().filter(slot -> slot.id().equals(id)).findFirst();
    }
}
