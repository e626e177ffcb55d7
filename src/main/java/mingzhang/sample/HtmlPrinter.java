package mingzhang.sample;

import java.util.List;

/** Prints a report as a web page of the unit's own site, navigation and footer around it. */
final class HtmlPrinter {
    private final Page page = new Page();

    private HtmlPrinter() {}

    static Page print(String title, List<Block> blocks) {
        HtmlPrinter printer = new HtmlPrinter();
        printer.page.words(
                """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <div class="nav"><a href="/">首页</a> <a href="/gk/">信息公开</a></div>
                <div class="content">
                """
                        .formatted(title));
        blocks.forEach(printer::print);
        printer.page.words("</div>\n<div class=\"footer\">样例网站</div>\n</body>\n</html>\n");
        return printer.page;
    }

    private void print(Block block) {
        if (block instanceof Block.Heading heading) {
            page.enter(heading.path());
            heading.planted().ifPresent(page::mark);
            String tag = "h" + heading.level();
            page.words("<" + tag + ">" + Headings.number(heading) + heading.title());
            page.words("</" + tag + ">\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            page.words("<p>");
            for (Piece piece : paragraph.pieces()) {
                page.mark(piece);
                page.words(piece.text());
            }
            page.words("</p>\n");
        } else if (block instanceof Block.Caption caption) {
            page.words("<p class=\"caption\">" + caption.text() + "</p>\n");
        } else if (block instanceof Block.Grid grid) {
            printGrid(grid);
        }
    }

    private void printGrid(Block.Grid grid) {
        page.words("<p>" + grid.title() + "</p>\n<p>" + grid.note() + "</p>\n<table>\n");
        for (int r = 0; r < grid.rows().size(); r++) {
            page.row(grid, r, "<tr><td>", "</td><td>", "</td></tr>\n");
        }
        page.words("</table>\n");
    }
}
