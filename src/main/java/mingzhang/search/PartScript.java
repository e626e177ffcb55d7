package mingzhang.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A part of the search as a script that hands it over, which also works from a disk. */
final class PartScript {
    private static final HexFormat HEX = HexFormat.of();

    /** Parts of a text that need no escape are encoded at one go. */
    private final ByteArrayOutputStream script;

    private PartScript(int capacity) {
        script = new ByteArrayOutputStream(capacity);
    }

    static byte[] of(String name, CharSequence text) {
        PartScript script = new PartScript(text.length() * 2 + 64);
        script.append("Mingzhang.part(\"" + name + "\",\"");
        script.escaped(text.toString());
        script.append("\")\n");
        return script.script.toByteArray();
    }

    private void append(String plain) {
        script.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
    }

    private void escaped(String text) {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                append(text.substring(begin, i));
                append(escape(c));
                begin = i + 1;
            }
        }
        append(text.substring(begin));
    }

    private static boolean isPlain(char c) {
        if (c < 0x7F) {
            return c >= ' ' && c != '"' && c != '\\' && c != '<';
        }
        return c != 0x7F && c != 0x2028 && c != 0x2029 && !Character.isSurrogate(c);
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> "\\u" + HEX.toHexDigits(c);
        };
    }
}
