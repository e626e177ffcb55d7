package mingzhang.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.Position;
import mingzhang.document.Reading;
import mingzhang.document.Row;
import mingzhang.document.SourceText;
import mingzhang.document.Table;

/**
 * Reads a source anew and looks up what is claimed to stand in it. Of its places only those that a
 * claim names are kept: a source may have millions.
 */
public final class QuoteProof {
    private static final int NOT_SEEN = -1;
    private static final int MOST_OF_A_LINE = 10_000;

    private final StringBuilder text = new StringBuilder();
    private final Map<Long, Integer> offsets = new HashMap<>();
    private final Map<Integer, List<Integer>> offsetsOfLines = new HashMap<>();

    private QuoteProof(List<Claim> claims) {
        for (Claim claim : claims) {
            if (claim.start() > 0) {
                offsets.put(key(claim.line(), claim.start()), NOT_SEEN);
            } else {
                offsetsOfLines.put(claim.line(), new ArrayList<>());
            }
        }
    }

    /** The claims that are not so; all of them where the source cannot be read. */
    public static List<Claim> wrong(String extension, byte[] bytes, List<Claim> claims) {
        Reading reading = DocumentReaders.read(extension, bytes);
        if (!(reading instanceof Reading.Read read)) {
            return List.copyOf(claims);
        }
        QuoteProof proof = new QuoteProof(claims);
        read.document().blocks().forEach(proof::take);
        return claims.stream().filter(claim -> !proof.holds(claim)).toList();
    }

    private void take(Block block) {
        if (block instanceof Heading heading) {
            take(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            take(paragraph.text());
        } else if (block instanceof Table table) {
            for (Row row : table.rows()) {
                row.cells().stream().map(Cell::text).forEach(this::take);
            }
        }
    }

    /** White space does not count: a quote has none of the line breaks that it reached over. */
    private void take(SourceText source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.text().charAt(i);
            if (counts(c)) {
                note(source.at(i));
                text.append(c);
            }
        }
    }

    private void note(Position at) {
        offsets.replace(key(at.line(), at.column()), NOT_SEEN, text.length());
        List<Integer> ofLine = offsetsOfLines.get(at.line());
        if (ofLine != null && ofLine.size() < MOST_OF_A_LINE) {
            ofLine.add(text.length());
        }
    }

    private boolean holds(Claim claim) {
        String quote = bare(claim.quote());
        if (quote.isEmpty()) {
            return false;
        }
        for (int at : begins(claim)) {
            int from = Math.max(0, at - quote.length() + 1);
            int to = Math.min(text.length(), at + quote.length());
            int found = text.substring(from, to).indexOf(quote);
            if (found >= 0 && from + found <= at) {
                return true;
            }
        }
        return false;
    }

    /** Where the claim may stand in the text. */
    private List<Integer> begins(Claim claim) {
        if (claim.start() == 0) {
            return offsetsOfLines.get(claim.line());
        }
        int offset = offsets.get(key(claim.line(), claim.start()));
        return offset == NOT_SEEN ? List.of() : List.of(offset);
    }

    private static String bare(String quote) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < quote.length(); i++) {
            if (counts(quote.charAt(i))) {
                bare.append(quote.charAt(i));
            }
        }
        return bare.toString();
    }

    private static boolean counts(char c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && c != '\uFEFF';
    }

    private static long key(int line, int column) {
        return (long) line << 32 | column;
    }
}
