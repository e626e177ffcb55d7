package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Walks the body of a docx and makes blocks of it, its paragraphs counted from 1. */
final class DocxBlocks {
    /** A note and the block behind which it is shown. */
    private record Hanging(int block, Element note) {}

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxNotes notes;
    private final DocxCharts charts;
    private final List<Block> blocks = new ArrayList<>();
    private final LineJoining joining;
    private final List<Hanging> hanging = new ArrayList<>();
    private final List<Block> pending = new ArrayList<>();
    private int line;
    private int cells;

    DocxBlocks(
            DocxStyles styles,
            DocxNumbering numbering,
            DocxNotes notes,
            DocxCharts charts,
            LineJoining.Tabs tabs) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.charts = charts;
        joining = new LineJoining(blocks, tabs);
    }

    List<Block> read(Element body) throws RefusedException {
        blocks(body);
        placeNotes();
        return blocks;
    }

    private void blocks(Element parent) throws RefusedException {
        for (Element child : parent.children()) {
            block(child);
        }
    }

    private void block(Element element) throws RefusedException {
        switch (Xml.name(element)) {
            case "p" -> paragraph(element);
            case "tbl" -> table(element);
            case "del", "moveFrom", "sectPr", "sdtPr", "pPr", "tblPr" -> {}
            case "AlternateContent" -> {
                Optional<Element> shown = Xml.child(element, "Choice");
                shown = shown.isPresent() ? shown : Xml.child(element, "Fallback");
                if (shown.isPresent()) {
                    blocks(shown.get());
                }
            }
            default -> blocks(element);
        }
    }

    private void paragraph(Element element) throws RefusedException {
        DocxParagraph paragraph = new DocxParagraph(element);
        int level = styles.level(element);
        for (SourceText text : lines(element, paragraph)) {
            if (level > 0) {
                joining.flush();
                blocks.add(new Paragraph(text, level));
            } else {
                joining.add(text);
            }
        }
        joining.flush();
        hang(paragraph);
        for (Element box : paragraph.boxes()) {
            blocks(box);
        }
        for (Element chart : paragraph.charts()) {
            charts.table(chart, line).ifPresent(blocks::add);
        }
    }

    /** The paragraph's lines with its label before the first; counts it. */
    private List<SourceText> lines(Element element, DocxParagraph paragraph)
            throws RefusedException {
        if (++line > Limits.LINES) {
            throw new RefusedException("too-many-lines", 0, Limits.LINES);
        }
        String all = paragraph.text();
        if (all.length() > Limits.LINE_CHARACTERS) {
            throw new RefusedException("line-too-long", line, Limits.LINE_CHARACTERS);
        }
        String label = numbering.label(element);
        List<SourceText> lines = new ArrayList<>();
        int from = 0;
        while (from <= all.length()) {
            int end = all.indexOf('\n', from);
            end = end < 0 ? all.length() : end;
            SourceText text = Marks.clean(all.substring(from, end), line, from + 1).strip();
            if (!text.text().isEmpty()) {
                lines.add(lines.isEmpty() ? labelled(label, text) : text);
            }
            from = end + 1;
        }
        return lines;
    }

    private SourceText labelled(String label, SourceText text) {
        if (label.isEmpty()) {
            return text;
        }
        boolean word = Character.isLetterOrDigit(label.charAt(label.length() - 1));
        SourceText shown = SourceText.of(label + (word ? " " : ""), line, 1);
        return SourceText.join(List.of(shown, text), "");
    }

    private void hang(DocxParagraph paragraph) {
        for (Element reference : paragraph.notes()) {
            notes.take(reference).ifPresent(note -> hanging.add(new Hanging(blocks.size(), note)));
        }
    }

    /** Notes are shown behind the block that refers to them, and counted behind the body. */
    private void placeNotes() throws RefusedException {
        List<Block> body = List.copyOf(blocks);
        List<Block> all = new ArrayList<>();
        int next = 0;
        for (Hanging one : List.copyOf(hanging)) {
            all.addAll(body.subList(next, Math.max(next, one.block())));
            next = Math.max(next, one.block());
            blocks.clear();
            blocks(one.note());
            all.addAll(blocks);
        }
        all.addAll(body.subList(next, body.size()));
        blocks.clear();
        blocks.addAll(all);
    }

    private void table(Element element) throws RefusedException {
        DocxTable table = new DocxTable(element);
        if (table.cells() == 1) {
            frame(table);
            return;
        }
        cells += table.cells();
        if (cells > Limits.CELLS) {
            throw new RefusedException("too-many-cells", line, Limits.CELLS);
        }
        int first = line + 1;
        int hangingBefore = hanging.size();
        List<List<CellSpec>> rows = new ArrayList<>();
        for (DocxTable.TableRow row : table.rows()) {
            List<CellSpec> specs = new ArrayList<>();
            for (DocxTable.TableCell cell : row.cells()) {
                List<SourceText> texts = new ArrayList<>();
                cellText(cell.element(), texts);
                SourceText text = SourceText.join(texts, "\n");
                if (cell.rowSpan() > 0) {
                    specs.add(new CellSpec(text, cell.columnSpan(), cell.rowSpan(), row.header()));
                }
            }
            rows.add(specs);
        }
        Table made = GridTable.of(rows, first);
        if (!made.rows().isEmpty()) {
            blocks.add(made);
        }
        for (int i = hangingBefore; i < hanging.size(); i++) {
            hanging.set(i, new Hanging(blocks.size(), hanging.get(i).note()));
        }
        blocks.addAll(pending);
        pending.clear();
    }

    /** A table of one cell is a frame around text; it may have rows without any. */
    private void frame(DocxTable table) throws RefusedException {
        for (DocxTable.TableRow row : table.rows()) {
            for (DocxTable.TableCell cell : row.cells()) {
                blocks(cell.element());
            }
        }
    }

    /** A cell's lines; those of text boxes and of tables in it come after its own. */
    private void cellText(Element parent, List<SourceText> texts) throws RefusedException {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "p" -> {
                    DocxParagraph paragraph = new DocxParagraph(child);
                    texts.addAll(lines(child, paragraph));
                    hang(paragraph);
                    for (Element box : paragraph.boxes()) {
                        cellText(box, texts);
                    }
                    for (Element chart : paragraph.charts()) {
                        charts.table(chart, line).ifPresent(pending::add);
                    }
                }
                case "tcPr", "tblPr", "trPr", "sdtPr", "del", "moveFrom", "tblGrid" -> {}
                default -> cellText(child, texts);
            }
        }
    }
}
