package mingzhang.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The footnotes and endnotes of a docx by the id that its text refers to them with. */
final class DocxNotes {
    private final Map<String, Element> notes = new HashMap<>();

    DocxNotes(Optional<Element> footnotes, Optional<Element> endnotes) {
        footnotes.ifPresent(part -> take(part, "footnote"));
        endnotes.ifPresent(part -> take(part, "endnote"));
    }

    private void take(Element part, String name) {
        for (Element note : Xml.all(part, name)) {
            String type = Xml.attribute(note, "type");
            if (type.isEmpty() || type.equals("normal")) {
                notes.put(name + Xml.attribute(note, "id"), note);
            }
        }
    }

    /** The note that a reference in the text means; each one once. */
    Optional<Element> take(Element reference) {
        String name = Xml.name(reference).replace("Reference", "");
        return Optional.ofNullable(notes.remove(name + Xml.attribute(reference, "id")));
    }
}
