package mingzhang.site;

import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/** Gives Pebble the templates of a theme by their plain names, and nothing else. */
final class ThemeLoader implements Loader<String> {
    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Reader getReader(String name) {
        return new StringReader(
                theme.template(name)
                        .map(TemplateLint::checked)
                        .orElseThrow(() -> new TemplateFault(Hints.template(name, theme.names())))
                        .text());
    }

    @Override
    public boolean resourceExists(String name) {
        return theme.template(name).isPresent();
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
        return relative;
    }

    @Override
    public void setCharset(String charset) {
        // Templates are UTF-8.
    }

    @Override
    public void setPrefix(String prefix) {
        // Names are looked up by the theme.
    }

    @Override
    public void setSuffix(String suffix) {
        // Names are looked up by the theme.
    }
}
