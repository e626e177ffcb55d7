package mingzhang.archive;

import java.util.List;

/**
 * What {@code archive.yaml} says; empty where it does not say.
 *
 * @param baseUrl where the site will stand, with a {@code /} at the end, or empty
 * @param language a BCP 47 tag of the word files, {@code zh-CN} or {@code en}
 * @param theme a theme of the program or a folder
 * @param footer lines for the foot of every page (备案号, 网站标识码 …)
 * @param notice a line that stands on every page, such as that this is a sample archive
 */
public record Settings(
        String title,
        String description,
        String baseUrl,
        String language,
        String theme,
        String contact,
        String licence,
        List<String> footer,
        String notice) {
    public Settings {
        footer = List.copyOf(footer);
    }
}
