package mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A part of the search as a script that hands it over, which also works from a disk. */
final class PartScript {
    private static final HexFormat HEX = HexFormat.of();

    /** From here on a byte begins a character of two UTF-16 units. */
    private static final int FOUR_BYTES = 0xF0;

    /** The first byte of U+2028 and U+2029, which end a line of a script. */
    private static final byte SEPARATOR = (byte) 0xE2;

    private PartScript() {}

    /** The script of a text in UTF-8. */
    static byte[] of(String name, byte[] text) {
        ByteText script = new ByteText(text.length + text.length / 4 + 64);
        script.put("Mingzhang.part(\"" + name + "\",\"");
        escape(text, script);
        script.put("\")\n");
        return script.bytes();
    }

    /** What needs no escape is copied in stretches. */
    private static void escape(byte[] text, ByteText to) {
        int begin = 0;
        int at = 0;
        while (at < text.length) {
            int length = toEscape(text, at);
            if (length > 0) {
                to.put(text, begin, at);
                escape(text, at, length, to);
                begin = at + length;
            }
            at += Math.max(1, length);
        }
        to.put(text, begin, text.length);
    }

    /** How many bytes there make a character that a script cannot hold as it is; 0 if it can. */
    private static int toEscape(byte[] text, int at) {
        byte b = text[at];
        if (b >= 0) {
            return b < ' ' || b == '"' || b == '\\' || b == '<' || b == 0x7F ? 1 : 0;
        }
        if (b == SEPARATOR) {
            int c = (text[at + 1] & 0xFF) << Byte.SIZE | (text[at + 2] & 0xFF);
            return c == 0x80A8 || c == 0x80A9 ? 3 : 0;
        }
        return (b & 0xFF) >= FOUR_BYTES ? 4 : 0;
    }

    private static void escape(byte[] text, int at, int length, ByteText to) {
        switch (text[at]) {
            case '"', '\\' -> {
                to.put('\\');
                to.put((char) text[at]);
            }
            case '\n' -> to.put("\\n");
            case '\t' -> to.put("\\t");
            default ->
                    new String(text, at, length, StandardCharsets.UTF_8)
                            .chars()
                            .forEach(unit -> to.put("\\u" + HEX.toHexDigits((char) unit)));
        }
    }
}
