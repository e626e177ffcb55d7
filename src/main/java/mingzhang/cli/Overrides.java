package mingzhang.cli;

import java.util.Optional;
import mingzhang.archive.ConfigurationException;
import mingzhang.archive.ContentTree;
import mingzhang.archive.SafeUrl;
import mingzhang.archive.Settings;
import mingzhang.report.Message;
import mingzhang.report.Place;

/** What the command line says wins over {@code archive.yaml}. */
final class Overrides {
    private Overrides() {}

    static ContentTree of(ContentTree tree, BuildOptions options) throws ConfigurationException {
        Settings s = tree.settings();
        return tree.with(
                new Settings(
                        s.title(),
                        s.description(),
                        baseUrl(options.baseUrl()).orElse(s.baseUrl()),
                        s.language(),
                        options.theme().orElse(s.theme()),
                        s.contact(),
                        s.licence(),
                        s.footer(),
                        s.notice()));
    }

    private static Optional<String> baseUrl(Optional<String> given) throws ConfigurationException {
        if (given.isPresent() && !given.get().isEmpty() && !SafeUrl.isSafe(given.get())) {
            throw new ConfigurationException(
                    Place.of("--base-url"),
                    Message.of("configuration.option.url", given.get()),
                    Message.of("configuration.option.hint"));
        }
        return given.map(url -> url.isEmpty() || url.endsWith("/") ? url : url + "/");
    }
}
