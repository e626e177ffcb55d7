package mingzhang.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.codecs.StoredFieldsReader;

/**
 * The entries of one segment. What a query has looked at is kept for the next, as long as there is
 * room: a common word has a hundred thousand hits, and to unpack and fold them takes longer than
 * all else. One thread at a time works on a segment.
 */
final class SegmentEntries {
    /** Bytes of an entry besides its characters, about. */
    private static final int OBJECT = 160;

    private final Folding folding;
    private final AtomicLong room;
    private final ReadEntry[] kept;
    private final EntryVisitor visitor = new EntryVisitor();
    private final Map<String, String> folded = new HashMap<>();
    private String report = "";
    private int characters;

    /**
     * @param room bytes that are left for all segments together
     */
    SegmentEntries(int documents, Folding folding, AtomicLong room) {
        this.kept = new ReadEntry[documents];
        this.folding = folding;
        this.room = room;
    }

    /** The entry of a document. */
    ReadEntry entry(int document, StoredFieldsReader stored) throws IOException {
        ReadEntry known = kept[document];
        if (known != null) {
            return known;
        }
        stored.document(document, visitor);
        ReadEntry read = folded(visitor.entry());
        if (room.get() > 0) {
            kept[document] = read;
            room.addAndGet(-OBJECT - 2L * characters);
        }
        return read;
    }

    /** Many figures of a report stand in one sentence, many of its passages below one heading. */
    private ReadEntry folded(SearchEntry entry) {
        if (!entry.report().equals(report)) {
            report = entry.report();
            folded.clear();
        }
        characters = 0;
        return new ReadEntry(
                entry.without(), folded(entry.title()), folded(entry.text()), entry.isHeading());
    }

    private String folded(String text) {
        return folded.computeIfAbsent(
                text,
                t -> {
                    String plain = folding.plain(t);
                    characters += plain.length();
                    return plain;
                });
    }
}
