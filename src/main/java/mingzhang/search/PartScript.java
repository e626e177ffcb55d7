package mingzhang.search;

import java.nio.charset.StandardCharsets;

/** A part of the search as a script that hands it over, which also works from a disk. */
final class PartScript {
    private PartScript() {}

    static byte[] of(String name, CharSequence text) {
        StringBuilder script = new StringBuilder(text.length() + 64);
        script.append("Mingzhang.part(\"").append(name).append("\",\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> script.append("\\\"");
                case '\\' -> script.append("\\\\");
                case '\n' -> script.append("\\n");
                case '\t' -> script.append("\\t");
                default -> {
                    boolean plain =
                            c >= ' '
                                    && c != 0x7F
                                    && c != 0x2028
                                    && c != 0x2029
                                    && c != '<'
                                    && !Character.isSurrogate(c);
                    if (plain) {
                        script.append(c);
                    } else {
                        script.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        return script.append("\")\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
