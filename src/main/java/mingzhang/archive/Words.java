package mingzhang.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Message;

/**
 * The words of the interface in one language: {@code mingzhang/words/<language>/*.yaml} in the
 * program, each a flat map from key to sentence, and a site's own that win over them. A placeholder
 * {@code {0}} takes the first value given, and so on; {@code {0|report|reports}} is the first word
 * where that value is 1, else the second.
 */
public final class Words {
    /** One file for each part of the program that has words. */
    private static final List<String> FILES =
            List.of(
                    "site",
                    "problems",
                    "findings",
                    "commands",
                    "search",
                    "administration",
                    "glossary",
                    "reading",
                    "compare",
                    "evidence");

    /** The languages that the program has words in. */
    public static final List<String> LANGUAGES = List.of("zh-CN", "en");

    private static final Pattern COUNTED = Pattern.compile("\\{([0-9])\\|([^|{}]*)\\|([^|{}]*)\\}");

    private final String language;
    private final Map<String, String> sentences;

    private Words(String language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = Map.copyOf(sentences);
    }

    /**
     * The program's words in {@code language}, {@code zh-CN} or {@code en}; any other is an error.
     */
    public static Words of(String language) {
        Map<String, String> all = new TreeMap<>();
        for (String file : FILES) {
            String resource = "/mingzhang/words/" + language + "/" + file + ".yaml";
            try (InputStream in = Words.class.getResourceAsStream(resource)) {
                if (in != null) {
                    all.putAll(parse(in.readAllBytes()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no words in " + language);
        }
        return new Words(language, all);
    }

    /** These words with {@code own} winning over them. */
    public Words with(Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(sentences);
        all.putAll(own);
        return new Words(language, all);
    }

    /** Parses a word file. */
    static Map<String, String> parse(byte[] yaml) throws IOException {
        try {
            Map<String, String> words =
                    new YAMLMapper().readValue(yaml, new TypeReference<Map<String, String>>() {});
            return words == null ? Map.of() : words;
        } catch (JsonProcessingException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    /**
     * The sentence under {@code key}, its placeholders filled; a missing word is an error of the
     * program.
     */
    public String get(String key, Object... arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no word " + key + " in " + language);
        }
        sentence = COUNTED.matcher(sentence).replaceAll(found -> counted(found, arguments));
        for (int i = 0; i < arguments.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return sentence;
    }

    private static String counted(MatchResult found, Object... arguments) {
        int index = Integer.parseInt(found.group(1));
        boolean one = index < arguments.length && String.valueOf(arguments[index]).equals("1");
        return Matcher.quoteReplacement(found.group(one ? 2 : 3));
    }

    public String get(Message message) {
        return get(message.key(), message.arguments().toArray());
    }

    /** BCP 47 tag, for the {@code lang} of pages. */
    public String language() {
        return language;
    }

    /** Names the words by all that they say. */
    public String fingerprint() {
        return Fingerprint.ofKnown(language, sentences);
    }

    /** Every key, for the check that no language misses one. */
    public java.util.Set<String> keys() {
        return sentences.keySet();
    }
}
