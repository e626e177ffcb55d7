package mingzhang.document;

import java.util.List;

/** Tells the tabs of lists, contents lists and indented paragraphs from those of tables. */
final class TabbedProse {
    private TabbedProse() {}

    /** Whether a row is a list's number, a tab, and a paragraph. */
    static boolean isListItem(SourceLine line) {
        List<SourceText> cells = line.cells(false);
        return cells.size() == 2 && Wording.isListMark(cells.get(0).text());
    }

    /**
     * Whether a row is a heading, a tab, and a page number.
     *
     * @param before the line that was read before it, or an empty text
     */
    static boolean isContents(SourceLine line, String before) {
        List<SourceText> cells = line.cells(false);
        if (cells.size() < 2 || !isPage(cells.get(cells.size() - 1).text())) {
            return false;
        }
        String first = cells.get(0).text();
        boolean heading =
                Wording.isListed(first) || (cells.size() == 3 && Wording.isListMark(first));
        boolean listed = Spaces.removed(before).equals("目录") || endsInPage(before);
        return heading || (listed && cells.size() == 2);
    }

    private static boolean endsInPage(String before) {
        int tab = before.lastIndexOf('\t');
        return tab > 0 && isPage(before.substring(tab + 1).strip());
    }

    private static boolean isPage(String text) {
        return !text.isEmpty()
                && text.length() <= 3
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether cells opened by tabs are paragraphs that a tab indents. */
    static boolean isIndented(List<RawRow> rows) {
        int cells = 0;
        int sentences = 0;
        for (RawRow row : rows) {
            for (SourceText cell : row.cells()) {
                String text = cell.text();
                cells++;
                boolean heading = Wording.isNumberedHeading(text) && text.indexOf('\n') < 0;
                boolean ended = Wording.isClosed(text) && Wording.isSentence(text);
                sentences += heading || (ended && text.length() > 8) ? 1 : 0;
                if (text.isEmpty()) {
                    return false;
                }
            }
        }
        return sentences * 10 >= cells * 7;
    }
}
