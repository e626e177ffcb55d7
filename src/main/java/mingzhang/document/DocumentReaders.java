package mingzhang.document;

import java.util.List;
import java.util.Locale;

/** The formats that a submission may have, each with its reader. */
public final class DocumentReaders {
    private record Format(List<String> extensions, DocumentReader reader) {}

    private static final List<Format> FORMATS =
            List.of(
                    new Format(List.of("txt"), new TextReader()),
                    new Format(List.of("md"), new MarkdownReader()),
                    new Format(List.of("html", "htm"), new HtmlReader()),
                    new Format(List.of("docx"), new DocxReader()));

    private DocumentReaders() {}

    /** Reads a file of the given extension (without dot), within the {@link Limits}. */
    public static Reading read(String extension, byte[] bytes) {
        String wanted = extension.toLowerCase(Locale.ROOT);
        for (Format format : FORMATS) {
            if (format.extensions().contains(wanted)) {
                return read(format.reader(), bytes);
            }
        }
        return new Reading.Refused("unknown-format", 0, List.of(extension));
    }

    /** Every extension that is read, in the order of the formats. */
    public static List<String> extensions() {
        return FORMATS.stream().flatMap(format -> format.extensions().stream()).toList();
    }

    private static Reading read(DocumentReader reader, byte[] bytes) {
        if (bytes.length > Limits.FILE_BYTES) {
            return new Reading.Refused("too-large", 0, List.of(megabytes(Limits.FILE_BYTES)));
        }
        if (isBlank(bytes)) {
            return new Reading.Refused("empty-file", 0, List.of());
        }
        Reading reading = reader.read(bytes);
        if (reading instanceof Reading.Read read && read.document().blocks().isEmpty()) {
            return new Reading.Refused("empty-file", 0, List.of());
        }
        return reading;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static String megabytes(int bytes) {
        return String.valueOf(bytes / (1024 * 1024));
    }
}
