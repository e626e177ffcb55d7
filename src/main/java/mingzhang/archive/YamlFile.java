package mingzhang.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads YAML into nodes that know their lines. Anchors and aliases are refused: nothing an archive
 * says needs them, and a short file could unfold into gigabytes with them.
 */
final class YamlFile {
    private static final int DEEPEST = 12;
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final YAMLParser parser;

    private YamlFile(YAMLParser parser) {
        this.parser = parser;
    }

    /** The file's only document; an empty text where the file says nothing. */
    static YamlNode read(byte[] bytes) throws YamlProblem {
        String text = decode(bytes);
        try (YAMLParser parser = FACTORY.createParser(text)) {
            return new YamlFile(parser).document();
        } catch (JsonProcessingException e) {
            throw YamlSyntax.of(e, oneLine(e.getOriginalMessage()));
        } catch (IOException | RuntimeException e) {
            throw new YamlProblem(1, "syntax", oneLine(String.valueOf(e.getMessage())));
        }
    }

    private static String decode(byte[] bytes) throws YamlProblem {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new YamlProblem(lineOfBadByte(bytes), "encoding");
        }
    }

    /** The line of the first byte that is not UTF-8, where a person finds it. */
    private static int lineOfBadByte(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        int bad = lenient.indexOf('\uFFFD');
        return 1 + (int) lenient.chars().limit(Math.max(0, bad)).filter(c -> c == '\n').count();
    }

    private YamlNode document() throws IOException, YamlProblem {
        if (parser.nextToken() == null) {
            return new YamlNode.Text("", 1);
        }
        YamlNode node = node(0);
        if (parser.nextToken() != null) {
            throw new YamlProblem(line(), "documents");
        }
        return node;
    }

    private YamlNode node(int depth) throws IOException, YamlProblem {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw new YamlProblem(line(), "alias");
        }
        if (depth > DEEPEST) {
            throw new YamlProblem(line(), "nesting");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(depth);
            case START_ARRAY -> items(depth);
            case VALUE_NULL -> new YamlNode.Text("", line());
            default -> new YamlNode.Text(parser.getText(), line());
        };
    }

    private YamlNode fields(int depth) throws IOException, YamlProblem {
        int line = line();
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line();
            parser.nextToken();
            if (fields.put(name, node(depth + 1)) != null) {
                throw new YamlProblem(nameLine, "duplicate", name);
            }
        }
        return new YamlNode.Fields(fields, line);
    }

    private YamlNode items(int depth) throws IOException, YamlProblem {
        int line = line();
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new YamlNode.Items(items, line);
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** What is wrong, without the parser's own pointing at the place. */
    private static String oneLine(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }
}
