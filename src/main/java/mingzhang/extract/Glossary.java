package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Paragraph;
import mingzhang.document.Row;
import mingzhang.document.SourceText;
import mingzhang.document.Table;
import mingzhang.report.Term;

/** Reads 名词解释: the terms that a report defines, each with its definition as printed. */
final class Glossary {
    private static final String STOPS = "。；;";

    /** The terms of the glossary's sections, in order. */
    List<Term> terms(List<Section> glossary) {
        Collector collector = new Collector();
        for (Section section : glossary) {
            for (Block block : section.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    paragraph(paragraph.text().strip(), collector);
                } else if (block instanceof Table table) {
                    table.rows().forEach(row -> row(row, collector));
                }
            }
        }
        return collector.finish();
    }

    private static void paragraph(SourceText text, Collector collector) {
        if (text.isBlank() || GlossaryEntry.isNote(text.text())) {
            collector.close();
            return;
        }
        String string = text.text();
        int from = 0;
        Optional<GlossaryEntry> entry = GlossaryEntry.at(string, 0, collector.expected());
        for (int i = 1; i < string.length(); i++) {
            if (STOPS.indexOf(string.charAt(i - 1)) < 0 || i < definition(entry)) {
                continue;
            }
            Optional<GlossaryEntry> next =
                    GlossaryEntry.inside(string, i, entry.map(GlossaryEntry::number).orElse(0));
            if (next.isPresent()) {
                collector.add(text, from, i, entry);
                from = i;
                entry = next;
            }
        }
        collector.add(text, from, string.length(), entry);
    }

    /** Stops may stand between a term and its definition: no other entry begins among them. */
    private static int definition(Optional<GlossaryEntry> entry) {
        return entry.map(GlossaryEntry::definitionAt).orElse(0);
    }

    /** A row of a glossary that is set as a table: number, term, definition. */
    private static void row(Row row, Collector collector) {
        List<SourceText> cells =
                row.cells().stream().map(Cell::text).filter(text -> !text.isBlank()).toList();
        if (cells.size() < 2) {
            return;
        }
        SourceText term = cells.get(cells.size() - 2).strip();
        String name = term.text().substring(Label.read(term.text()).end());
        String definition = cells.get(cells.size() - 1).strip().text().replace("\n", "");
        if (!GlossaryEntry.isBlankForm(name, definition) && definition.length() > name.length()) {
            collector.close();
            collector.put(name, definition, term.line());
            collector.close();
        }
    }

    /** Puts definitions together that are broken over paragraphs. */
    private static final class Collector {
        private final List<Term> terms = new ArrayList<>();
        private String term = "";
        private StringBuilder definition = new StringBuilder();
        private int line;
        private int number;
        private boolean waiting;

        int expected() {
            return number + 1;
        }

        void add(SourceText text, int from, int to, Optional<GlossaryEntry> entry) {
            String all = text.text();
            if (entry.isPresent()) {
                close();
                GlossaryEntry found = entry.get();
                number = found.number() > 0 ? found.number() : number;
                String words = all.substring(found.definitionAt(), to).strip();
                put(found.term(), words, text.at(found.termAt()).line());
                waiting = words.isEmpty();
            } else {
                more(all.substring(from, to).strip(), text.at(from).line());
            }
        }

        void put(String name, String words, int place) {
            term = name;
            definition = new StringBuilder(words);
            line = place;
        }

        /** A paragraph that begins no entry: goes on with the definition, or is a term alone. */
        private void more(String words, int place) {
            boolean defines = GlossaryEntry.defines(words);
            boolean goesOn = !term.isEmpty() && GlossaryEntry.continues(definition, words);
            if (waiting || goesOn) {
                definition.append(words);
                waiting = false;
                return;
            }
            close();
            Label label = Label.read(words);
            String name = words.substring(label.end());
            if (!defines && GlossaryEntry.isName(name)) {
                put(name, "", place);
                number = label.number() > 0 ? label.number() : number;
                waiting = true;
            }
        }

        void close() {
            String words = definition.toString();
            boolean loose = waiting || words.isEmpty() || term.isEmpty();
            if (!loose && !GlossaryEntry.isBlankForm(term, words)) {
                terms.add(new Term(term, words, line));
            }
            term = "";
            definition = new StringBuilder();
            waiting = false;
        }

        List<Term> finish() {
            close();
            return terms;
        }
    }
}
