package mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What may happen to an archive between two builds, drawn at random. */
final class Edits {
    private static final List<String> NAMES = List.of("示例市甲局", "示例市乙局", "示例市人民政府办公室");

    private final Path content;
    private final Path site;
    private final Path state;
    private final Random random;

    Edits(Path content, Path site, Path state, long seed) {
        this.content = content;
        this.site = site;
        this.state = state;
        this.random = new Random(seed);
    }

    /** Does one thing; what it was. */
    String next() throws IOException {
        return switch (random.nextInt(20)) {
            case 0, 1 -> added();
            case 2, 3 -> changed();
            case 4 -> replaced();
            case 5 -> removed();
            case 6 -> put(report() + ".yaml", "withdrawn: 2022-03-01 文字" + random.nextInt(9));
            case 7 ->
                    put(report() + ".yaml", "published: 2021-0" + (1 + random.nextInt(9)) + "-02");
            case 8 -> renamed();
            case 9 -> put("pages/page-" + random.nextInt(3) + ".md", "# 页 " + random.nextInt(99));
            case 10 -> put("words/zh-CN.yaml", "nav.units: 单位" + random.nextInt(99));
            case 11 -> put("templates/report.peb", template());
            case 12 -> put("archive.yaml", "title: 样例档案" + random.nextInt(3) + base());
            case 13 -> put(report() + ".attachments/a.csv", "a,b" + random.nextInt(5));
            case 14 -> put(report() + ".notes.yaml", notes());
            case 15 -> put("assets/site.css", "p{order:" + random.nextInt(9) + "}");
            case 16 -> forgotten();
            case 17 -> damaged(state, "kept or remembered");
            case 18 -> damaged(site, "published");
            default -> "no edit at all";
        };
    }

    private String put(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        boolean stands = Files.exists(file);
        boolean needed = path.equals("archive.yaml");
        if (stands && !needed && random.nextInt(3) == 0) {
            Files.delete(file);
            return "removed " + path;
        }
        Files.writeString(file, text + "\n");
        return (stands ? "changed " : "added ") + path;
    }

    private String base() {
        return "\nbaseUrl: " + (random.nextBoolean() ? "https://example.org/x/" : "");
    }

    private String template() {
        return "{% extends \"theme/report\" %}{% block main %}"
                + random.nextInt(9)
                + "{{ parent() }}{% endblock %}";
    }

    private String notes() {
        return "- rule: sum\n  line: " + (40 + random.nextInt(60)) + "\n  text: 已说明";
    }

    private List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private Path one(List<Path> files) {
        return files.get(random.nextInt(files.size()));
    }

    private List<Path> sources() throws IOException {
        return files(content.resolve("reports"), ".txt").stream()
                .filter(file -> file.getParent().getParent().endsWith("reports"))
                .toList();
    }

    /** A report's path without its ending. */
    private String report() throws IOException {
        List<Path> sources = sources();
        if (sources.isEmpty()) {
            return "reports/neu-ju/2020";
        }
        String path = content.relativize(one(sources)).toString().replace('\\', '/');
        return path.substring(0, path.length() - ".txt".length());
    }

    private String added() throws IOException {
        List<Path> sources = sources();
        String text =
                sources.isEmpty() || random.nextInt(6) == 0 ? "" : Files.readString(one(sources));
        String unit = random.nextBoolean() ? "neu-ju" : "zhu-ju";
        Path file = content.resolve("reports/" + unit + "/" + (2018 + random.nextInt(5)) + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return "added " + content.relativize(file);
    }

    private String changed() throws IOException {
        List<Path> sources = sources();
        if (sources.isEmpty()) {
            return "nothing to change";
        }
        Path file = one(sources);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("[1-8](?=[0-9]?\\.[0-9]{2}万元)", "9"));
        return "changed " + content.relativize(file);
    }

    private String replaced() throws IOException {
        List<Path> sources = sources();
        if (sources.isEmpty()) {
            return "nothing to replace";
        }
        Path file = one(sources);
        String text = Files.readString(one(sources));
        String year = file.getFileName().toString().replace(".txt", "");
        Path before = file.resolveSibling(year + ".replaced");
        Files.createDirectories(before);
        Files.move(file, before.resolve((1 + files(before, ".txt").size()) + ".txt"));
        Files.writeString(file, random.nextInt(4) == 0 ? "" : text);
        return "replaced " + content.relativize(file);
    }

    private String removed() throws IOException {
        List<Path> sources = sources();
        if (sources.isEmpty()) {
            return "nothing to remove";
        }
        Path file = one(sources);
        Files.delete(file);
        return "removed " + content.relativize(file);
    }

    private String renamed() throws IOException {
        List<String> units = new ArrayList<>();
        try (Stream<Path> folders = Files.list(content.resolve("reports"))) {
            for (Path folder : folders.sorted().toList()) {
                units.add(
                        "- id: "
                                + folder.getFileName()
                                + "\n  name: "
                                + NAMES.get(random.nextInt(NAMES.size()))
                                + "\n  region: 示例省/示例"
                                + random.nextInt(2)
                                + "市\n");
            }
        }
        Files.writeString(content.resolve("units.yaml"), String.join("", units));
        return "renamed units";
    }

    private String forgotten() throws IOException {
        int count = 0;
        for (Path file : files(state, "")) {
            if (random.nextInt(3) == 0 && !file.endsWith("lock")) {
                Files.delete(file);
                count++;
            }
        }
        return "deleted " + count + " kept files";
    }

    /** Bytes changed, cut off or put behind. */
    private String damaged(Path folder, String what) throws IOException {
        int count = 0;
        for (Path file : files(folder, "")) {
            byte[] bytes = Files.readAllBytes(file);
            if (random.nextInt(4) == 0 && bytes.length > 1) {
                int at = random.nextInt(bytes.length);
                bytes[at] ^= (byte) (1 + random.nextInt(255));
                Files.delete(file);
                Files.write(
                        file,
                        switch (random.nextInt(3)) {
                            case 0 -> java.util.Arrays.copyOf(bytes, at);
                            case 1 ->
                                    (new String(bytes, StandardCharsets.ISO_8859_1) + "x")
                                            .getBytes(StandardCharsets.ISO_8859_1);
                            default -> bytes;
                        });
                count++;
            }
        }
        return "damaged " + count + " files that were " + what;
    }
}
