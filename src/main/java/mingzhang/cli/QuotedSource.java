package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingzhang.data.PackCheck;
import mingzhang.document.Block;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.Reading;
import mingzhang.document.SourceText;
import mingzhang.document.Table;

/**
 * A published source as one run of characters, in which a quote is looked for. White space counts
 * for nothing: a quote joins what the source breaks.
 */
final class QuotedSource {
    private final String text;

    /** The line of each character. */
    private final int[] lines;

    private QuotedSource(String text, int[] lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The published sources, each read once. */
    static PackCheck.Quotes published() {
        Map<Path, QuotedSource> read = new HashMap<>();
        return (source, line, quote) -> {
            if (!read.containsKey(source)) {
                read.put(source, read(source));
            }
            return read.get(source).stands(line, quote);
        };
    }

    /** Reads a source as it stands beside its page; nothing of one that cannot be read. */
    static QuotedSource read(Path source) throws IOException {
        String name = source.getFileName().toString();
        String extension = name.equals("source.html.txt") ? "html" : afterDot(name);
        boolean there = Files.isRegularFile(source);
        return there
                        && DocumentReaders.read(extension, Files.readAllBytes(source))
                                instanceof Reading.Read read
                ? of(read.document().blocks())
                : of(List.of());
    }

    private static String afterDot(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static QuotedSource of(List<Block> blocks) {
        List<SourceText> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                texts.add(heading.text());
            } else if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Table table) {
                table.rows().forEach(r -> r.cells().forEach(cell -> texts.add(cell.text())));
            }
        }
        StringBuilder text = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        for (SourceText one : texts) {
            for (int i = 0; i < one.length(); i++) {
                if (counts(one.text().charAt(i))) {
                    text.append(one.text().charAt(i));
                    lines.add(one.at(i).line());
                }
            }
        }
        return new QuotedSource(
                text.toString(), lines.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Whether the quote begins in, ends in or runs through the line. */
    boolean stands(int line, String quote) {
        StringBuilder wanted = new StringBuilder();
        quote.chars().filter(c -> counts((char) c)).forEach(c -> wanted.append((char) c));
        if (wanted.length() == 0) {
            return false;
        }
        int at = text.indexOf(wanted.toString());
        while (at >= 0) {
            if (lines[at] <= line && line <= lines[at + wanted.length() - 1]) {
                return true;
            }
            at = text.indexOf(wanted.toString(), at + 1);
        }
        return false;
    }

    private static boolean counts(char c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && c != '\uFEFF';
    }
}
