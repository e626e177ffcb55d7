package mingzhang.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mingzhang.document.Block;
import mingzhang.document.Paragraph;

/** Finds the table of contents in front of a report. */
final class Contents {
    private Contents() {}

    /** How many main entries make a table of contents of lines that nothing announces. */
    private static final int ENOUGH = 3;

    private static final int SEARCHED = 60;

    /** Index of the first block behind the table of contents; 0 where there is none. */
    static int end(Form form, List<Block> blocks) {
        for (int i = 0; i < Math.min(blocks.size(), SEARCHED); i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph)) {
                continue;
            }
            if (Title.of(paragraph.text().text()).bare().equals("目录")) {
                return read(form, blocks, i + 1).end();
            }
            if (!mainEntry(form, entry(paragraph)).isEmpty()) {
                Found list = read(form, blocks, i);
                return list.repeated() && list.entries() >= ENOUGH ? list.end() : 0;
            }
        }
        return 0;
    }

    /** Entries up to {@code end}, where the first repeats, or else a sentence stands. */
    private record Found(int end, int entries, boolean repeated) {}

    private static Found read(Form form, List<Block> blocks, int begin) {
        Set<String> entries = new HashSet<>();
        int parts = 0;
        int at = begin;
        while (at < blocks.size() && blocks.get(at) instanceof Paragraph paragraph) {
            String text = entry(paragraph);
            if (text.length() > SEARCHED || text.endsWith("。")) {
                break;
            }
            Label label = Label.read(text);
            String main = mainEntry(form, text);
            boolean known = !main.isEmpty() && !entries.add(main);
            boolean part = label.is(Label.Kind.PART);
            // Two parts may say alike; only one whose number has been begins the report.
            boolean repeats =
                    part
                            ? label.number() <= parts && (known || label.end() == text.length())
                            : known;
            parts = part ? Math.max(parts, label.number()) : parts;
            if (repeats && !hasPage(paragraph.text().strip().text())) {
                return new Found(at, entries.size(), true);
            }
            at++;
        }
        return new Found(at, entries.size(), false);
    }

    private static String entry(Paragraph paragraph) {
        return withoutPage(paragraph.text().strip().text());
    }

    /** What the entry of a part or section is known by; empty for any other line. */
    private static String mainEntry(Form form, String text) {
        Label label = Label.read(text);
        Title title = Title.of(text.substring(label.end()));
        if (label.is(Label.Kind.PART)) {
            return form.partSaying(title).map(Form.Entry::key).orElse(title.bare());
        }
        boolean main = form.section(title).isPresent() || form.partNamed(title).isPresent();
        return main ? title.bare() : "";
    }

    private static boolean hasPage(String text) {
        return withoutPage(text).length() < text.length();
    }

    /** The entry without the dots and the page number behind it. */
    static String withoutPage(String text) {
        int end = text.length();
        while (end > 0
                && (Numerals.isDigit(text.charAt(end - 1)) || isLeader(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isLeader(char c) {
        return Label.isSpace(c) || ".·…．-—_－".indexOf(c) >= 0;
    }
}
