package mingzhang.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The XML parts of a docx by name, unpacked in memory and within the limits. */
final class DocxPackage {
    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;

    private DocxPackage() {}

    static DocxPackage of(byte[] bytes) throws RefusedException {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || !isComplete(bytes)) {
            throw new RefusedException("damaged-docx", 0);
        }
        DocxPackage docx = new DocxPackage();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            docx.unpack(zip, bytes.length);
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException("damaged-docx", 0);
        }
        return docx;
    }

    /** Whether the directory at the file's end is there: a file cut short has none. */
    private static boolean isComplete(byte[] bytes) {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 66_000); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private void unpack(ZipInputStream zip, int packed) throws IOException, RefusedException {
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++count > Limits.PARTS) {
                throw new RefusedException("docx-too-many-parts", 0, Limits.PARTS);
            }
            String name = name(entry.getName());
            boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            drain(zip, packed, wanted ? kept : null);
            if (wanted) {
                parts.putIfAbsent(name, kept.toByteArray());
            }
        }
    }

    private void drain(InputStream zip, int packed, ByteArrayOutputStream kept)
            throws IOException, RefusedException {
        byte[] buffer = new byte[64 * 1024];
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            unpacked += n;
            boolean tooLarge = unpacked > Limits.UNPACKED_BYTES;
            boolean packedTooWell =
                    unpacked > Limits.LARGE_PARTS
                            && unpacked > (long) packed * Limits.PACKING_RATIO;
            if (tooLarge || packedTooWell) {
                long megabytes = Limits.UNPACKED_BYTES / (1024 * 1024);
                throw new RefusedException("docx-too-large", 0, megabytes);
            }
            if (kept != null) {
                if (kept.size() + n > Limits.XML_BYTES) {
                    throw new RefusedException(
                            "docx-too-large", 0, Limits.XML_BYTES / (1024 * 1024));
                }
                kept.write(buffer, 0, n);
            }
        }
    }

    /** The names of all parts that are XML, sorted. */
    List<String> names() {
        return parts.keySet().stream().sorted().toList();
    }

    /** The part as XML, if it is there; never more than its elements and texts. */
    Optional<Element> part(String name) throws RefusedException {
        byte[] bytes = parts.get(name(name));
        if (bytes == null) {
            return Optional.empty();
        }
        String xml = new String(bytes, charset(bytes));
        if (xml.chars().filter(c -> c == '<').count() > 2L * Limits.MARKUP) {
            throw new RefusedException("too-much-markup", 0, 2 * Limits.MARKUP);
        }
        Parser parser = Parser.xmlParser().setMaxDepth(Limits.NESTING);
        Element root = parser.parseInput(xml, "");
        MarkupLimits.checkDepth(root);
        return Optional.of(root);
    }

    /** Targets of a part's relationships by their id, as names in the package. */
    Map<String, String> relations(String part) throws RefusedException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String rels = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, String> targets = new HashMap<>();
        Optional<Element> xml = part(rels);
        if (xml.isPresent()) {
            for (Element relation : Xml.all(xml.get(), "Relationship")) {
                String target = relation.attr("Target").replace('\\', '/');
                targets.put(relation.attr("Id"), resolve(folder, target));
                String type = relation.attr("Type");
                targets.putIfAbsent(
                        "type:" + type.substring(type.lastIndexOf('/') + 1),
                        resolve(folder, target));
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }

    private static String name(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    private static Charset charset(byte[] bytes) {
        boolean little = bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe;
        boolean big = bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff;
        return little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
