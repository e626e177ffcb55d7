package mingzhang.sample;

import java.util.List;

/**
 * Prints tables into plain text: a row of cells between tabs, or flattened, where a tab opens each
 * cell's line and an empty line closes the row.
 */
record TextGrid(Page page, boolean tabbed) {
    void print(Block.Grid grid) {
        if (tabbed) {
            page.words(grid.title() + "\n" + grid.note() + "\n");
            grid.rows().forEach(row -> page.words(String.join("\t", row) + "\n"));
            page.newLine();
            return;
        }
        page.words("\t" + grid.title() + "\n" + grid.note() + "\n\n");
        for (List<String> row : grid.rows()) {
            row.forEach(cell -> page.words("\t" + cell + "\n"));
            page.newLine();
        }
    }
}
