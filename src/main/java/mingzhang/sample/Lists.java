package mingzhang.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text resource of lines under {@code [headings]}; lines before the first heading stand under an
 * empty one, and those that begin with {@code #} are comments.
 */
record Lists(Map<String, List<String>> lists) {
    static Lists read(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> list = new ArrayList<>();
        lists.put("", list);
        try (InputStream in = Lists.class.getResourceAsStream("/mingzhang/sample/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    list = new ArrayList<>();
                    lists.put(line.substring(1, line.length() - 1), list);
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    list.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lists(lists);
    }

    /** The lines under the heading, of which there must be one. */
    List<String> of(String heading) {
        List<String> list = lists.getOrDefault(heading, List.of());
        if (list.isEmpty()) {
            throw new IllegalArgumentException("nothing under [" + heading + "]");
        }
        return list;
    }

    boolean has(String heading) {
        return lists.containsKey(heading);
    }
}
