package mingzhang.site;

import com.github.promeg.pinyinhelper.Pinyin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How Chinese names are put in order: by their pinyin. A character with several readings has the
 * usual one, unless the resource gives the reading of the name that begins so.
 */
final class Initials {
    /** For names that begin with no letter. */
    static final String OTHER = "#";

    private static final String RESOURCE = "/mingzhang/pinyin.yaml";
    private static final Map<String, String> READINGS = readings();

    private Initials() {}

    private static Map<String, String> readings() {
        try (InputStream in = Initials.class.getResourceAsStream(RESOURCE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> readings =
                    new TreeMap<>(
                            java.util.Comparator.comparingInt(String::length)
                                    .reversed()
                                    .thenComparing(name -> name));
            readings.putAll(FlatYaml.parse(RESOURCE, 1, text.lines().toList()));
            return new LinkedHashMap<>(readings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first letter of the name's pinyin, A to Z, or {@link #OTHER}. */
    static String of(String name) {
        String pinyin = pinyin(name);
        char first = pinyin.isEmpty() ? '#' : pinyin.charAt(0);
        return first >= 'A' && first <= 'Z' ? String.valueOf(first) : OTHER;
    }

    /** The address of the place on a page where an initial begins. */
    static String anchor(String initial) {
        return "initial-" + (initial.equals(OTHER) ? "other" : initial);
    }

    /** The name in capital letters, a space behind each syllable. */
    static String pinyin(String name) {
        StringBuilder pinyin = new StringBuilder();
        String rest = name.strip();
        for (Map.Entry<String, String> reading : READINGS.entrySet()) {
            if (rest.startsWith(reading.getKey())) {
                pinyin.append(reading.getValue()).append(' ');
                rest = rest.substring(reading.getKey().length());
                break;
            }
        }
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            pinyin.append(Pinyin.isChinese(c) ? Pinyin.toPinyin(c) + " " : String.valueOf(c));
        }
        return pinyin.toString().toUpperCase(Locale.ROOT);
    }
}
