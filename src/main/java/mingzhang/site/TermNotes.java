package mingzhang.site;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Words;

/** What the terms of a report's text mean, as its page gives them to a script. */
final class TermNotes {
    private TermNotes() {}

    /** {@code {"terms":{name:{plain,own,line}},"words":{…}}}. */
    static SafeString of(List<TermFinder.Known> used, Words words) {
        Map<String, Object> terms = new LinkedHashMap<>();
        for (TermFinder.Known term : used) {
            Map<String, Object> note = new LinkedHashMap<>();
            note.put("plain", term.plain());
            note.put("own", term.own());
            note.put("line", term.line());
            terms.put(term.name(), note);
        }
        Map<String, Object> labels = new LinkedHashMap<>();
        for (String label : List.of("ours", "theirs", "more", "close", "line")) {
            labels.put(label, words.get("dialog." + label));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("terms", terms);
        all.put("words", labels);
        return new SafeString(Json.of(all));
    }
}
