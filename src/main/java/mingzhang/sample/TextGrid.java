package mingzhang.sample;

/**
 * Prints tables into plain text: a row of cells between tabs, or flattened, where a tab opens each
 * cell's line and an empty line closes the row.
 */
record TextGrid(Page page, boolean tabbed) {
    void print(Block.Grid grid) {
        if (tabbed) {
            page.words(grid.title() + "\n" + grid.note() + "\n");
            for (int r = 0; r < grid.rows().size(); r++) {
                page.row(grid, r, "", "\t", "\n");
            }
            page.newLine();
            return;
        }
        page.words("\t" + grid.title() + "\n" + grid.note() + "\n\n");
        for (int r = 0; r < grid.rows().size(); r++) {
            page.row(grid, r, "\t", "\n\t", "\n").newLine();
        }
    }
}
