package mingzhang.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.report.Message;

/**
 * A report's own yaml, as it stands and with some values set.
 *
 * @param text the whole file with the values set, comments and all; empty where nothing is to be
 *     written
 * @param fault why it cannot be used
 */
record SidecarFile(Path file, Optional<String> text, Sidecar values, Optional<Message> fault) {
    private static final int LONGEST = 1 << 20;

    static SidecarFile at(Path file, Map<String, String> set) throws IOException {
        String before = "";
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean readable =
                    Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && Files.size(file) <= LONGEST;
            if (!readable) {
                return faulty(file, 0);
            }
            before = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        }
        try {
            Sidecar old = parse(before);
            if (set.isEmpty()) {
                return new SidecarFile(file, Optional.empty(), old, Optional.empty());
            }
            Sidecar wanted =
                    new Sidecar(
                            set.getOrDefault("published", old.published()),
                            set.getOrDefault("originalUrl", old.originalUrl()),
                            set.getOrDefault("personalData", old.personalData()),
                            old.withdrawn());
            String text = isParsed(set(before, set), wanted) ? set(before, set) : plain(wanted);
            return new SidecarFile(file, Optional.of(text), wanted, Optional.empty());
        } catch (YamlProblem e) {
            return faulty(file, e.line());
        }
    }

    private static SidecarFile faulty(Path file, int line) {
        Message why = Message.of("command.add.refused.yaml", file.getFileName(), line);
        return new SidecarFile(file, Optional.empty(), Sidecar.NONE, Optional.of(why));
    }

    private static Sidecar parse(String text) throws YamlProblem {
        return ContentYaml.sidecar(YamlFile.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isParsed(String text, Sidecar wanted) {
        try {
            return parse(text).equals(wanted);
        } catch (YamlProblem e) {
            return false;
        }
    }

    /** Sets values line by line, so that comments and other lines stay. */
    private static String set(String before, Map<String, String> values) {
        List<String> lines = new ArrayList<>(before.lines().toList());
        values.forEach(
                (name, value) -> {
                    lines.removeIf(line -> line.startsWith(name + ":"));
                    lines.add(name + ": " + quoted(value));
                });
        return String.join("\n", lines) + "\n";
    }

    private static String plain(Sidecar values) {
        StringBuilder text = new StringBuilder();
        line(text, "published", values.published());
        line(text, "originalUrl", values.originalUrl());
        line(text, "personalData", values.personalData());
        values.withdrawn().ifPresent(w -> line(text, "withdrawn", w.date() + " " + w.reason()));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(": ").append(quoted(value)).append('\n');
        }
    }

    private static String quoted(String value) {
        String escaped = value.strip().replace("\\", "\\\\").replace("\"", "\\\"");
        return '"' + escaped.replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
