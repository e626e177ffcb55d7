package mingzhang.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.document.Block;
import mingzhang.document.Document;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;

/** Finds the parts and sections of a report by what their headings say, not by their number. */
public final class Outliner {
    private final Form form = Form.read();

    /** The document's headings and the sections between them; no word is lost or doubled. */
    public Outline outline(Document document) {
        List<Block> blocks = new HeadingSplitter(form).split(document.blocks());
        int tail = Residue.begin(blocks);
        int body = Math.min(tail, Contents.end(form, blocks));
        List<Found> found = HeadingFinder.find(form, blocks, body, tail);
        List<String> paths = Numbering.paths(found);
        Map<Integer, Integer> headingAt = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).isImplied()) {
                headingAt.put(found.get(i).block(), i);
            }
        }
        Cutter cutter = new Cutter();
        int at = 0;
        while (at < blocks.size()) {
            if (at == tail) {
                cutter.open("tail", "", "", Optional.empty());
            }
            Integer index = headingAt.get(at);
            if (index == null) {
                cutter.add(blocks.get(at));
                at++;
            } else {
                Found heading = found.get(index);
                cutter.open(heading, paths.get(index), text(blocks, heading));
                at += heading.blocks();
            }
        }
        return cutter.outline(document.title());
    }

    private static SourceText text(List<Block> blocks, Found heading) {
        List<SourceText> lines = new ArrayList<>();
        for (Block block : blocks.subList(heading.block(), heading.block() + heading.blocks())) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text().strip());
            }
        }
        return SourceText.join(lines, " ");
    }

    /** Collects the blocks of the section that is open. */
    private static final class Cutter {
        private final List<Block> all = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private Section open = new Section("front", "", "", Optional.empty(), List.of());
        private List<Block> held = new ArrayList<>();

        void open(Found found, String path, SourceText text) {
            Heading heading = new Heading(text, found.level(), path);
            open(found.part(), found.key(), path, Optional.of(heading));
            all.add(heading);
        }

        void open(String part, String key, String path, Optional<Heading> heading) {
            close();
            open = new Section(part, key, path, heading, List.of());
            held = new ArrayList<>();
        }

        void add(Block block) {
            all.add(block);
            held.add(block);
        }

        private void close() {
            if (open.heading().isPresent() || !held.isEmpty()) {
                sections.add(
                        new Section(open.part(), open.key(), open.path(), open.heading(), held));
            }
        }

        Outline outline(String title) {
            close();
            return new Outline(new Document(title, all), sections);
        }
    }
}
