package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;
import mingzhang.report.Warning;

/** Looks over a content folder: the archive's description first, then everything else. */
final class TreeScan {
    private static final long LONGEST_YAML = 64L << 20;

    private final Path root;
    private final List<Problem> problems = new ArrayList<>();
    private final ContentFolder folder;

    private TreeScan(Path root) {
        this.root = root;
        this.folder = new ContentFolder(root, problems);
    }

    static ContentTree of(Path content) throws ConfigurationException {
        try {
            Path root = content.toRealPath();
            if (Files.isDirectory(root)) {
                return new TreeScan(root).scan();
            }
        } catch (IOException e) {
            // said below: whatever the cause, there is no such folder to read
        }
        throw new ConfigurationException(
                Place.of(content.toString()),
                Message.of("configuration.no-content"),
                Message.of("configuration.no-content.hint"));
    }

    private ContentTree scan() throws ConfigurationException {
        Settings settings = settings();
        List<Unit> units = units();
        requireReports();
        SlotScan reports = new SlotScan(folder, problems);
        PersonalBeside personal = new PersonalBeside(problems);
        List<Slot> slots = reports.slots().stream().map(personal::cleared).toList();
        List<ContentFile> pages = files("pages", "md");
        List<ContentFile> templates =
                folder.below("templates").stream()
                        .filter(file -> file.extension().equals("peb"))
                        .toList();
        List<ContentFile> assets = folder.below("assets");
        Map<String, String> words = words(settings.language());
        problems.replaceAll(personal::masked);
        return new ContentTree(
                root, settings, units, slots, pages, templates, assets, words, problems);
    }

    /** A disk that is not there for once must not empty what is published. */
    private void requireReports() throws ConfigurationException {
        Path reports = root.resolve("reports");
        boolean none = !Files.exists(reports, LinkOption.NOFOLLOW_LINKS);
        if (!none && !folder.canList("reports")) {
            throw new ConfigurationException(
                    Place.of("reports"),
                    Message.of("configuration.reports"),
                    Message.of("configuration.reports.hint"));
        }
    }

    private Settings settings() throws ConfigurationException {
        String name = "archive.yaml";
        try {
            YamlFields fields = YamlFields.of(yaml(name));
            Settings settings = ContentYaml.settings(fields);
            warnOfUnknown(name, fields, ContentYaml.SETTINGS);
            return settings;
        } catch (YamlProblem e) {
            throw unusable(name, e);
        }
    }

    private List<Unit> units() throws ConfigurationException {
        String name = "units.yaml";
        try {
            YamlNode node = yaml(name);
            List<Unit> units = ContentYaml.units(node);
            if (node instanceof YamlNode.Items list) {
                for (YamlNode item : list.items()) {
                    warnOfUnknown(name, YamlFields.of(item), ContentYaml.UNIT);
                }
            }
            return units;
        } catch (YamlProblem e) {
            throw unusable(name, e);
        }
    }

    private YamlNode yaml(String name) throws ConfigurationException, YamlProblem {
        Optional<ContentFile> file = folder.file(name);
        if (file.isPresent()) {
            try {
                Optional<byte[]> bytes = ContentFolder.read(file.get(), LONGEST_YAML);
                if (bytes.isPresent()) {
                    return YamlFile.read(bytes.get());
                }
            } catch (IOException e) {
                // said below: it cannot be read
            }
        }
        throw new ConfigurationException(
                Place.of(name),
                Message.of("configuration.missing"),
                Message.of("configuration." + name + ".hint"));
    }

    private static ConfigurationException unusable(String name, YamlProblem problem) {
        return new ConfigurationException(
                new Place(name, problem.line()),
                problem.message(),
                Message.of("configuration." + name + ".hint"));
    }

    private void warnOfUnknown(String name, YamlFields fields, List<String> known) {
        fields.unknown(known)
                .ifPresent(
                        unknown ->
                                problems.add(
                                        Warning.of(
                                                new Place(name, fields.lineOf(unknown)),
                                                "unknown-field",
                                                unknown,
                                                String.join(", ", known))));
    }

    private List<ContentFile> files(String in, String extension) {
        return folder.list(in).stream()
                .filter(found -> !found.folder())
                .map(ContentFolder.Found::asFile)
                .filter(file -> file.extension().equals(extension))
                .toList();
    }

    /** A file named after a language holds words of that language alone. */
    private Map<String, String> words(String language) {
        Map<String, String> words = new TreeMap<>();
        for (ContentFile file : files("words", "yaml")) {
            String stem = file.name().substring(0, file.name().length() - ".yaml".length());
            if (stem.equals(language) || !Words.LANGUAGES.contains(stem)) {
                words.putAll(wordsIn(file));
            }
        }
        return words;
    }

    private Map<String, String> wordsIn(ContentFile file) {
        Map<String, String> words = new TreeMap<>();
        try {
            byte[] bytes = ContentFolder.read(file, LONGEST_YAML).orElse(new byte[0]);
            YamlFields fields = YamlFields.of(YamlFile.read(bytes));
            for (String key : fields.names()) {
                words.put(key, fields.text(key));
            }
        } catch (YamlProblem e) {
            problems.add(new Rejection(new Place(file.path(), e.line()), "bad-words", e.message()));
        } catch (IOException e) {
            problems.add(Rejection.of(Place.of(file.path()), "unreadable-file"));
        }
        return words;
    }
}
