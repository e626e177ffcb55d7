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

/** What a theme's author is told: not only what is missing, but what there is. */
final class Hints {
    private static final Pattern OF_TYPE =
            Pattern.compile("\\bof \\[?(mingzhang\\.site\\.[\\w$.]+)");
    private static final int SHOWN = 12;

    private Hints() {}

    /** A word that is not there, and those that look like it. */
    static String word(String key, Collection<String> known) {
        String part = key.contains(".") ? key.substring(0, key.indexOf('.') + 1) : key;
        List<String> near =
                known.stream()
                        .filter(other -> other.startsWith(part))
                        .sorted(
                                Comparator.comparingInt((String other) -> -common(key, other))
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(SHOWN)
                        .toList();
        String there =
                near.isEmpty()
                        ? "words begin with " + beginnings(known)
                        : "there are " + String.join(", ", near);
        return "there is no word " + key + "; " + there;
    }

    private static String beginnings(Collection<String> known) {
        return known.stream()
                .map(key -> key.substring(0, Math.max(1, key.indexOf('.') + 1)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /** A template that is not there, and those that are. */
    static String template(String name, List<String> known) {
        return "there is no template " + name + "; there are " + String.join(", ", known);
    }

    /** The message of a template's error, with what the named thing holds. */
    static String of(PebbleException error) {
        String message = String.valueOf(error.getPebbleMessage());
        if (error instanceof RootAttributeNotFoundException) {
            return message + " A template may use site, page and what it sets itself.";
        }
        Matcher type = OF_TYPE.matcher(message);
        if (error instanceof AttributeNotFoundException && type.find()) {
            return message + members(type.group(1));
        }
        return message;
    }

    private static String members(String type) {
        try {
            RecordComponent[] members = Class.forName(type).getRecordComponents();
            return members == null
                    ? ""
                    : " It has "
                            + Arrays.stream(members)
                                    .map(RecordComponent::getName)
                                    .collect(Collectors.joining(", "))
                            + ".";
        } catch (ClassNotFoundException e) {
            return "";
        }
    }
}
