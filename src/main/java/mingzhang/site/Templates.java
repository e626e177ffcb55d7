package mingzhang.site;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mingzhang.archive.Words;

/** Turns a page into HTML with its template. Safe for use by several threads. */
final class Templates {
    /** Tags and filters with which a template could put a value in without escaping it. */
    private static final Set<String> UNSAFE_TAGS = Set.of("embed", "autoescape", "cache");

    private static final Set<String> UNSAFE_FILTERS = Set.of("raw");

    private final PebbleEngine engine;
    private final Theme theme;

    Templates(Theme theme, Words words) {
        this.theme = theme;
        this.engine =
                new PebbleEngine.Builder()
                        .loader(new ThemeLoader(theme))
                        .strictVariables(true)
                        .autoEscaping(true)
                        .newLineTrimming(true)
                        .defaultLocale(Locale.ROOT)
                        .registerExtensionCustomizer(Safe::new)
                        .extension(new Own(words))
                        .build();
    }

    /** The page as UTF-8 bytes. */
    byte[] render(String template, Frame frame, Page page) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(out, Map.of("site", frame, "page", page));
        } catch (PebbleException e) {
            throw error(template, e);
        } catch (IOException e) {
            throw ThemeError.of(template, 0, "template", e.getMessage());
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ThemeError error(String template, PebbleException e) {
        String name = e.getFileName() == null ? template : e.getFileName();
        String file = theme.template(name).map(Theme.Source::file).orElse(name + ".peb");
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        return new ThemeError(file, line, Hints.of(e));
    }

    private static final class Safe extends ExtensionCustomizer {
        Safe(Extension core) {
            super(core);
        }

        @Override
        public List<AttributeResolver> getAttributeResolver() {
            List<AttributeResolver> all = super.getAttributeResolver();
            return all == null
                    ? List.of()
                    : Stream.concat(Stream.of(new RecordAttributes()), all.stream()).toList();
        }

        @Override
        public List<TokenParser> getTokenParsers() {
            List<TokenParser> all = super.getTokenParsers();
            return all == null
                    ? List.of()
                    : all.stream().filter(tag -> !UNSAFE_TAGS.contains(tag.getTag())).toList();
        }

        @Override
        public Map<String, Filter> getFilters() {
            Map<String, Filter> all = super.getFilters();
            Map<String, Filter> safe = new HashMap<>(all == null ? Map.of() : all);
            safe.keySet().removeAll(UNSAFE_FILTERS);
            return safe;
        }
    }

    /** The functions of our own, one class each. */
    private static final class Own extends AbstractExtension {
        private final Words words;

        Own(Words words) {
            this.words = words;
        }

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("w", new WordFunction(words));
        }
    }
}
