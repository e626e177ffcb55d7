package mingzhang.document;

import java.util.List;

/** Finds where a text's own words end and the data of its charts begins. */
final class ChartTail {
    private ChartTail() {}

    /** Index of the first line behind the last sentence, heading or one-cell-a-line table. */
    static int start(List<SourceLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            SourceLine line = lines.get(i);
            String text = line.text().text();
            boolean words =
                    switch (line.shape()) {
                        case PLAIN -> text.indexOf('。') >= 0 || Wording.isNumberedHeading(text);
                        case TRAILING -> Wording.isNumberedHeading(text);
                        case CELL -> !line.text().isBlank() && line.leadingTabs() == 1;
                        default -> false;
                    };
            if (words) {
                return i + 1;
            }
        }
        return 0;
    }
}
