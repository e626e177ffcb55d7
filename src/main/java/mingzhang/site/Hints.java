package mingzhang.site;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.report.Message;

/** What a theme's author is told: not only what is missing, but what there is. */
final class Hints {
    private static final Pattern OF_TYPE =
            Pattern.compile("\\bof \\[?(mingzhang\\.site\\.[\\w$.]+)");
    private static final int SHOWN = 12;

    private Hints() {}

    /** A word that is not there, and those that look like it. */
    static Message word(String key, Collection<String> known) {
        String part = key.contains(".") ? key.substring(0, key.indexOf('.') + 1) : key;
        List<String> near =
                known.stream()
                        .filter(other -> other.startsWith(part))
                        .sorted(
                                Comparator.comparingInt((String other) -> -common(key, other))
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(SHOWN)
                        .toList();
        return near.isEmpty()
                ? fault("no-word", key, beginnings(known))
                : fault("no-word.near", key, String.join(", ", near));
    }

    private static String beginnings(Collection<String> known) {
        return known.stream()
                .map(key -> key.substring(0, Math.max(1, key.indexOf('.') + 1)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Message fault(String word, Object... arguments) {
        return Message.of("theme-fault." + word, arguments);
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /** A template that is not there, and those that are. */
    static Message template(String name, List<String> known) {
        return fault("no-template", name, String.join(", ", known));
    }

    /** The message of a template's error, with what the named thing holds. */
    static Message of(PebbleException error) {
        String message = String.valueOf(error.getPebbleMessage());
        if (error instanceof TemplateFault ours) {
            return ours.reason();
        }
        if (error instanceof RootAttributeNotFoundException root) {
            return fault("no-name", root.getAttributeName());
        }
        Matcher type = OF_TYPE.matcher(message);
        if (error instanceof AttributeNotFoundException missing && type.find()) {
            return fault("no-member", missing.getAttributeName(), members(type.group(1)));
        }
        return fault("template", message);
    }

    private static String members(String type) {
        try {
            RecordComponent[] members = Class.forName(type).getRecordComponents();
            return members == null
                    ? "–"
                    : Arrays.stream(members)
                            .map(RecordComponent::getName)
                            .collect(Collectors.joining(", "));
        } catch (ClassNotFoundException e) {
            return "–";
        }
    }
}
