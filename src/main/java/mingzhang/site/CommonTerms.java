package mingzhang.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.archive.Words;

/** The common terms that this program explains in its own words, and their other names. */
final class CommonTerms {
    private static final String RESOURCE = "/mingzhang/glossary.yaml";

    private final Words words;
    private final List<String> names;
    private final Map<String, String> byKey = new HashMap<>();

    CommonTerms(Words words) {
        this.words = words;
        Map<String, String> terms = FlatYaml.parse(RESOURCE, 1, lines());
        this.names = List.copyOf(terms.keySet());
        names.forEach(name -> byKey.put(TermKey.of(name), name));
        terms.forEach(
                (name, others) ->
                        Arrays.stream(others.split(","))
                                .map(TermKey::of)
                                .filter(key -> !key.isEmpty())
                                .forEach(key -> byKey.putIfAbsent(key, name)));
    }

    private static List<String> lines() {
        try (InputStream in = CommonTerms.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their names, in the order in which readers meet them. */
    List<String> names() {
        return names;
    }

    /** Every way of writing them, folded, with the name. */
    Map<String, String> keys() {
        return Map.copyOf(byKey);
    }

    /** The common term that is meant, if it is one. */
    Optional<String> known(String term) {
        return Optional.ofNullable(byKey.get(TermKey.of(term)));
    }

    /**
     * Our sentence on a term, empty where we have none. An item of the classification is explained
     * by its last step: what 行政运行 is does not depend on what it stands under.
     */
    String plain(String term) {
        return known(term)
                .or(() -> known(TermKey.last(term)))
                .map(name -> words.get("term." + name))
                .orElse("");
    }
}
