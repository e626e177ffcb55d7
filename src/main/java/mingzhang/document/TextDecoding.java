package mingzhang.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds out in which of the encodings that Chinese offices use a text file is written, and decodes
 * it: UTF-8, UTF-16 of either order, both with or without a mark, and GB18030.
 */
final class TextDecoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 64 * 1024;

    /** What files begin with that are no text whatever their name says. */
    private static final List<byte[]> SIGNATURES =
            List.of(
                    ascii("%PDF-"),
                    ascii("PK\u0003\u0004"),
                    ascii("PK\u0005\u0006"),
                    ascii("{\\rtf"),
                    ascii("GIF8"),
                    ascii("Rar!\u001a"),
                    ascii("7z\u00bc\u00af'\u001c"),
                    ascii("\u007fELF"),
                    ascii("\u0089PNG\r\n"),
                    ascii("\u00ff\u00d8\u00ff"),
                    ascii("\u001f\u008b\u0008"),
                    ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1"),
                    ascii("\u00ca\u00fe\u00ba\u00be"));

    private TextDecoding() {}

    /** The text without a byte-order mark; a refusal where the bytes are no text. */
    static String decode(byte[] bytes) throws RefusedException {
        for (byte[] signature : SIGNATURES) {
            if (startsWith(bytes, signature)) {
                throw new RefusedException("binary-file", 0);
            }
        }
        String text = decodeAs(bytes);
        refuseControls(text);
        return text;
    }

    private static String decodeAs(byte[] bytes) throws RefusedException {
        if (startsWith(bytes, ascii("\u00ef\u00bb\u00bf"))) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, ascii("\u00ff\u00fe"))) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, ascii("\u00fe\u00ff"))) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int order = wideOrder(bytes);
        if (order != 0) {
            return lenient(
                    bytes, 0, order < 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        try {
            return strict(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return damagedUtf8(bytes) ? lenient(bytes, 0, StandardCharsets.UTF_8) : chinese(bytes);
        }
    }

    private static String chinese(byte[] bytes) throws RefusedException {
        String text = lenient(bytes, 0, GB18030);
        if (replaced(text, text.length()) * 50L > text.length()) {
            throw new RefusedException("binary-file", 0);
        }
        return text;
    }

    /**
     * Whether the bytes are UTF-8 with a few bad ones among them (a file cut in the middle of a
     * character, say) rather than GB18030: hardly a replacement for very many characters.
     */
    private static boolean damagedUtf8(byte[] bytes) {
        int multi = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 0) {
                bad++;
                i++;
            } else {
                multi += length > 1 ? 1 : 0;
                i += length;
            }
        }
        return bad * 10L < multi;
    }

    /** Bytes of the well-formed UTF-8 sequence at {@code at}, 0 where there is none. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (first > 0xf4 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /**
     * -1 where the bytes look like UTF-16 with the low byte first, 1 with the high byte first, 0
     * where they do not. Line ends, digits and ASCII have a zero byte in one place, Chinese has the
     * same few high bytes over and over; text in UTF-8 or GB18030 has no zero byte at all.
     */
    private static int wideOrder(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int evenZeros = 0;
        int oddZeros = 0;
        int evenHigh = 0;
        int oddHigh = 0;
        for (int i = 0; i < length; i += 2) {
            evenZeros += bytes[i] == 0 ? 1 : 0;
            oddZeros += bytes[i + 1] == 0 ? 1 : 0;
            evenHigh += isHigh(bytes[i]) ? 1 : 0;
            oddHigh += isHigh(bytes[i + 1]) ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 2 || evenZeros + oddZeros == 0) {
            return 0;
        }
        if (oddHigh > pairs * 3 / 4 && oddZeros > 4 * evenZeros) {
            return -1;
        }
        return evenHigh > pairs * 3 / 4 && evenZeros > 4 * oddZeros ? 1 : 0;
    }

    /** Whether a byte is the high one of ASCII, of Chinese, or of their punctuation. */
    private static boolean isHigh(byte value) {
        int high = value & 0xff;
        return high == 0
                || high == 0x20
                || high == 0x22
                || high == 0x30
                || high == 0xff
                || (high >= 0x4e && high <= 0x9f);
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder.decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static int replaced(String text, int to) {
        int count = 0;
        for (int i = 0; i < to; i++) {
            count += text.charAt(i) == '\uFFFD' ? 1 : 0;
        }
        return count;
    }

    /** A text has hardly any control characters; one in fifty, or a NUL in a hundred, is none. */
    private static void refuseControls(String text) throws RefusedException {
        long controls = 0;
        long zeros = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            zeros += c == 0 ? 1 : 0;
            controls += c < ' ' && !isLayout(c) ? 1 : 0;
        }
        if (controls * 50 > text.length() || zeros * 100 > text.length()) {
            throw new RefusedException("binary-file", 0);
        }
    }

    private static boolean isLayout(char c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000b';
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length
                && java.util.Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
