package mingzhang.extract;

import java.util.stream.Collectors;
import mingzhang.document.Block;
import mingzhang.document.Heading;

/** An outline as lines that a person can compare: level, path, key, words and line. */
final class OutlineDump {
    private OutlineDump() {}

    static String of(Outline outline) {
        return outline.sections().stream().map(OutlineDump::line).collect(Collectors.joining("\n"));
    }

    private static String line(Section section) {
        String lines =
                section.blocks().stream()
                        .map(Block::line)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "));
        String head = section.heading().map(OutlineDump::words).orElse("-");
        String key =
                section.key().isEmpty() ? section.part() : section.part() + ":" + section.key();
        return (head + " | " + section.path() + " | " + key + " | " + lines).strip();
    }

    private static String words(Heading heading) {
        return "#".repeat(heading.level()) + " " + heading.text().text() + " @" + heading.line();
    }
}
