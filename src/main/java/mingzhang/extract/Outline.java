package mingzhang.extract;

import java.util.List;
import mingzhang.document.Document;

/**
 * The headings of a submission found by what they say.
 *
 * @param document the same words with its headings told from its paragraphs
 * @param sections the document cut at its headings, in order
 */
public record Outline(Document document, List<Section> sections) {
    public Outline {
        sections = List.copyOf(sections);
    }

    /** The sections of a part, in order. */
    public List<Section> part(String part) {
        return sections.stream().filter(section -> section.part().equals(part)).toList();
    }
}
