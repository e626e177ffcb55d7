package mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A part of the search as a script that hands it over, which also works from a disk. */
final class PartScript {
    private static final HexFormat HEX = HexFormat.of();

    private PartScript() {}

    static byte[] of(String name, CharSequence text) {
        StringBuilder script = new StringBuilder(text.length() + text.length() / 4 + 64);
        script.append("Mingzhang.part(\"").append(name).append("\",\"");
        escape(text.toString(), script);
        return script.append("\")\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What needs no escape is copied in stretches. */
    private static void escape(String text, StringBuilder to) {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                to.append(text, begin, i).append(escape(c));
                begin = i + 1;
            }
        }
        to.append(text, begin, text.length());
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
