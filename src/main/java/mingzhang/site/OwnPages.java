package mingzhang.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The archive's own pages, those that can be set apart from those that cannot.
 *
 * @param faults why a page cannot be set, each with its file and line
 */
public record OwnPages(List<TextSource> readable, List<ThemeError> faults) {
    /** Folders of the site that no page of the archive's own may take. */
    private static final Set<String> TAKEN =
            Set.of(
                    "units",
                    "years",
                    "measures",
                    "regions",
                    "levels",
                    "projects",
                    "glossary",
                    "findings",
                    "compare",
                    "search",
                    "data",
                    "method",
                    "theme",
                    "assets");

    public OwnPages {
        readable = List.copyOf(readable);
        faults = List.copyOf(faults);
    }

    /** Looks at each page's head. */
    public static OwnPages of(List<TextSource> sources) {
        List<TextSource> readable = new ArrayList<>();
        List<ThemeError> faults = new ArrayList<>();
        Set<String> slugs = new HashSet<>(TAKEN);
        for (TextSource source : sources) {
            try {
                String slug = Texts.of(source).slug();
                if (!slugs.add(slug)) {
                    throw ThemeError.of(source.file(), 1, "slug-taken", slug);
                }
                readable.add(source);
            } catch (ThemeError e) {
                faults.add(e);
            }
        }
        return new OwnPages(readable, faults);
    }
}
