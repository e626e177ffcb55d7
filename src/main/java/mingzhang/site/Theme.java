package mingzhang.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.archive.Fingerprint;

/**
 * A theme: templates and assets, looked up in the site's own folder first, then in the theme, then
 * in the themes it inherits. A theme of the program lies in the jar, any other in a folder.
 */
public final class Theme {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern TEMPLATE = Pattern.compile("[a-z0-9-]{1,60}(/[a-z0-9-]{1,60})?");
    private static final int MAX_INHERITANCE = 8;
    private static final String STYLE = "site.css";

    /** The themes in the jar. */
    static final List<String> PACKED = List.of("default", "gazette");

    private final List<ThemeRoot> own;
    private final List<ThemeRoot> roots;

    private Theme(List<ThemeRoot> own, List<ThemeRoot> roots) {
        this.own = List.copyOf(own);
        this.roots = List.copyOf(roots);
    }

    /**
     * Loads a theme and those it inherits.
     *
     * @param name a theme of the program, or a folder
     * @param base what a relative folder is relative to
     * @param content the content folder, whose {@code templates/*.peb} win; or empty
     */
    public static Theme load(String name, Path base, Optional<Path> content) {
        List<ThemeRoot> roots = new ArrayList<>();
        String next = name.isEmpty() ? "default" : name;
        Path from = base;
        while (!next.isEmpty()) {
            if (roots.size() == MAX_INHERITANCE) {
                throw ThemeError.of(next, 0, "inherits");
            }
            ThemeRoot root = root(next, from);
            roots.add(root);
            from = root instanceof ThemeFolder folder ? folder.path() : base;
            next =
                    root.settings()
                            .getOrDefault("inherits", next.equals("default") ? "" : "default");
        }
        List<ThemeRoot> own =
                content.map(folder -> folder.resolve("templates"))
                        .filter(Files::isDirectory)
                        .map(folder -> List.<ThemeRoot>of(new ThemeFolder(folder, folder)))
                        .orElse(List.of());
        return new Theme(own, roots);
    }

    private static ThemeRoot root(String name, Path base) {
        PackedTheme packed = new PackedTheme(name);
        if (NAME.matcher(name).matches() && packed.read("theme.yaml").isPresent()) {
            return packed;
        }
        Path folder = base.resolve(name).normalize();
        if (!Files.isRegularFile(folder.resolve("theme.yaml"))) {
            throw ThemeError.of(folder + "/theme.yaml", 0, "no-theme", String.join(", ", PACKED));
        }
        return new ThemeFolder(folder, folder.resolve("templates"));
    }

    /**
     * A template by name: {@code report} is looked up in the site's own folder, then in the theme;
     * {@code theme/report} leaves the site's own folder out, {@code default/report} all but the
     * default theme, so that a template may extend the one it replaces.
     */
    Optional<Source> template(String name) {
        if (!TEMPLATE.matcher(name).matches()) {
            return Optional.empty();
        }
        int slash = name.indexOf('/');
        String prefix = slash < 0 ? "" : name.substring(0, slash);
        String file = name.substring(slash + 1) + ".peb";
        return switch (prefix) {
            case "" -> find(Stream.concat(own.stream(), roots.stream()).toList(), file);
            case "theme" -> find(roots, file);
            case "default" -> find(roots.subList(roots.size() - 1, roots.size()), file);
            default -> Optional.empty();
        };
    }

    private static Optional<Source> find(List<ThemeRoot> where, String file) {
        return where.stream().flatMap(root -> root.template(file).stream()).findFirst();
    }

    /**
     * The files of the theme by their path under {@code theme/}; the heir's win. Style sheets add
     * up: that of each inherited theme is there too, under the name by which {@link #styles} has
     * it.
     */
    Map<String, byte[]> assets() {
        Map<String, byte[]> assets = new LinkedHashMap<>();
        for (int depth = 0; depth < roots.size(); depth++) {
            ThemeRoot root = roots.get(depth);
            for (String name : root.assets()) {
                String path = name.equals(STYLE) ? style(depth) : name;
                root.read("assets/" + name).ifPresent(bytes -> assets.putIfAbsent(path, bytes));
            }
        }
        return assets;
    }

    /** The style sheets of the theme, the inherited one first, by path under {@code theme/}. */
    List<String> styles() {
        List<String> styles = new ArrayList<>();
        for (int depth = roots.size() - 1; depth >= 0; depth--) {
            if (roots.get(depth).read("assets/" + STYLE).isPresent()) {
                styles.add(style(depth));
            }
        }
        return styles;
    }

    /** The theme's own sheet keeps its name; those that it inherits are counted. */
    private static String style(int depth) {
        return depth == 0 ? STYLE : "inherited-" + depth + ".css";
    }

    /** Changes with every template that does not come with the program. */
    String fingerprint() {
        List<String> all = new ArrayList<>();
        for (ThemeRoot root : Stream.concat(own.stream(), roots.stream()).toList()) {
            if (root instanceof ThemeFolder folder) {
                all.addAll(folder.templateTexts());
            } else {
                all.add(root.toString());
            }
        }
        return Fingerprint.ofKnown(all);
    }

    /**
     * The words of the theme in a language, {@code words/<language>.yaml}; the heir's win. A word
     * that the program does not have must begin with {@code theme.}, so that no misspelling passes.
     *
     * @param known the program's words
     */
    public Map<String, String> words(String language, Set<String> known) {
        Map<String, String> words = new LinkedHashMap<>();
        for (ThemeRoot root : roots) {
            String file = "words/" + language + ".yaml";
            List<String> lines =
                    root.read(file)
                            .map(bytes -> ThemeRoot.text(bytes).lines().toList())
                            .orElse(List.of());
            FlatYaml.parse(root + "/" + file, 1, lines)
                    .forEach(
                            (key, sentence) -> {
                                if (!known.contains(key) && !key.startsWith("theme.")) {
                                    int line = FlatYaml.lineOf(lines, key);
                                    throw new ThemeError(
                                            root + "/" + file, line, Hints.word(key, known));
                                }
                                words.putIfAbsent(key, sentence);
                            });
        }
        return words;
    }

    /** The names of all templates that are there, for messages. */
    List<String> names() {
        return Stream.concat(own.stream(), roots.stream())
                .flatMap(root -> root.names().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A template's text and the file it stands in. */
    record Source(String file, String text) {}
}
