package mingzhang.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What templates may use, written down from the records themselves and their Javadoc. */
final class PageModels {
    private static final Path SOURCES = Path.of("src/main/java/mingzhang/site");
    private static final Pattern PARAM =
            Pattern.compile("@param (\\w+) (.*?)(?=@param |$)", Pattern.DOTALL);
    private static final Map<String, String> EVERY_PAGE =
            Map.of(
                    "title", "the title of the page, without the archive's",
                    "description", "a sentence for search engines and previews",
                    "crumbs", "the way down from the home page, this page itself last");

    private final List<String> undocumented = new ArrayList<>();
    private final Set<Class<?>> shared = new LinkedHashSet<>();

    /** Members of page models that no sentence describes. */
    List<String> undocumented() {
        return undocumented;
    }

    /** The pages by the template that shows them. */
    static Map<String, Class<?>> pages() {
        Map<String, Class<?>> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                Matcher template =
                        Pattern.compile(
                                        "templates? \\{@code ([a-z-]+)}(?: and \\{@code"
                                                + " ([a-z-]+)})?")
                                .matcher(Files.readString(file));
                String name = file.getFileName().toString().replace(".java", "");
                if (name.endsWith("Page") && template.find()) {
                    pages.put(template.group(1), Class.forName("mingzhang.site." + name));
                    if (template.group(2) != null) {
                        pages.put(template.group(2), Class.forName("mingzhang.site." + name));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return pages;
    }

    /** All of it as Markdown. */
    String markdown() {
        StringBuilder out = new StringBuilder("### `site`, on every page\n\n");
        table(Frame.class, out, true);
        out.append("### `page`, by template\n");
        pages().forEach(
                        (template, type) -> {
                            out.append("\n#### ").append(template).append(".peb\n\n");
                            out.append(sentence(type)).append("\n\n");
                            table(type, out, true);
                        });
        out.append("\n### Values inside pages\n");
        Set<Class<?>> done = new LinkedHashSet<>();
        while (done.size() < shared.size()) {
            for (Class<?> type : List.copyOf(shared)) {
                if (done.add(type)) {
                    out.append("\n#### ").append(name(type)).append("\n\n");
                    out.append(sentence(type)).append("\n\n");
                    if (type.isRecord()) {
                        table(type, out, false);
                    }
                }
            }
        }
        return out.toString().strip() + "\n";
    }

    private void table(Class<?> type, StringBuilder out, boolean strict) {
        Map<String, String> said = params(type);
        out.append("| name | type | what it is |\n| --- | --- | --- |\n");
        for (RecordComponent member : type.getRecordComponents()) {
            String text = said.getOrDefault(member.getName(), "");
            if (text.isEmpty() && Page.class.isAssignableFrom(type)) {
                text = EVERY_PAGE.getOrDefault(member.getName(), "");
            }
            if (text.isEmpty() && strict) {
                undocumented.add(type.getSimpleName() + "." + member.getName());
            }
            out.append("| `").append(member.getName()).append("` | ");
            out.append(written(member.getGenericType())).append(" | ");
            out.append(text.replace("|", "\\|")).append(" |\n");
        }
        out.append('\n');
    }

    private String written(Type type) {
        if (type instanceof ParameterizedType of) {
            String inner = written(of.getActualTypeArguments()[0]);
            return of.getRawType() == List.class ? "list of " + inner : "optional " + inner;
        }
        if (type instanceof WildcardType any) {
            return written(any.getUpperBounds()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return "text";
        }
        if (plain.getPackageName().equals("mingzhang.site")) {
            shared.add(plain);
            Stream.ofNullable(plain.getPermittedSubclasses())
                    .flatMap(Stream::of)
                    .forEach(shared::add);
            return name(plain);
        }
        return switch (plain.getSimpleName()) {
            case "SafeString" -> "safe markup";
            case "boolean" -> "true or false";
            case "int", "long", "Integer" -> "number";
            default -> plain.getSimpleName();
        };
    }

    private static String name(Class<?> type) {
        return type.getCanonicalName().replace("mingzhang.site.", "");
    }

    private static String sentence(Class<?> type) {
        String text = javadoc(type);
        int params = text.indexOf("@param");
        return clean(params < 0 ? text : text.substring(0, params));
    }

    private static Map<String, String> params(Class<?> type) {
        Map<String, String> params = new LinkedHashMap<>();
        Matcher matcher = PARAM.matcher(javadoc(type));
        while (matcher.find()) {
            params.put(matcher.group(1), clean(matcher.group(2)));
        }
        return params;
    }

    private static String clean(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link #?(\\w+)[^}]*}", "$1")
                .strip();
    }

    private static String javadoc(Class<?> type) {
        Class<?> file = type;
        while (file.getEnclosingClass() != null) {
            file = file.getEnclosingClass();
        }
        try {
            String source = Files.readString(SOURCES.resolve(file.getSimpleName() + ".java"));
            Matcher declared =
                    Pattern.compile("(?:record|interface|class) " + type.getSimpleName() + "\\b")
                            .matcher(source);
            int at = declared.find() ? declared.start() : 0;
            int end = source.lastIndexOf("*/", at);
            boolean own = end > 0 && source.substring(end, at).indexOf('{') < 0;
            String text = own ? source.substring(source.lastIndexOf("/**", end) + 3, end) : "";
            return text.lines()
                    .map(l -> l.strip().replaceFirst("^\\*", ""))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
