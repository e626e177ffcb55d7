package mingzhang.extract;

import java.util.List;
import java.util.Optional;
import mingzhang.document.Block;
import mingzhang.document.Heading;

/**
 * What stands under one heading, up to the next heading of whatever level. The sections of a
 * report, in document order, hold each of its blocks once.
 *
 * @param part key of the part it belongs to: {@code overview}, {@code narrative}, {@code
 *     statements}, {@code glossary}, {@code attachments}, {@code tail} (chart data behind
 *     everything else), or {@code front} for what stands before the first part
 * @param key the form's key of the section that it is or lies in ({@code revenue}, {@code
 *     general-budget.items}, {@code other.procurement} …, see {@code forms/}), or empty where the
 *     form knows none
 * @param path what its heading means in canonical numbering, {@code 第二部分/五/（三）}; of a section
 *     without a heading the path of the part
 * @param heading empty for what stands before the first heading
 * @param blocks the paragraphs and tables under the heading, the heading itself not among them
 */
public record Section(
        String part, String key, String path, Optional<Heading> heading, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** The same section as one that the form does not know. */
    Section unknown() {
        return new Section(part, "", path, heading, blocks);
    }
}
