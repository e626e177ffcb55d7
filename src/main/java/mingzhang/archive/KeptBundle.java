package mingzhang.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32C;

/**
 * Small pieces of many reports in one file, so that ten thousand of them are had by few looks at
 * the disk. A new piece is written behind the others at once; what is damaged, and all behind it,
 * is as good as gone. The bytes are held only until each piece was had.
 */
final class KeptBundle {
    /** Length of the key, length of the piece, checksum of both and all behind. */
    private static final int HEAD = 3 * Integer.BYTES;

    private final Path file;
    private final Set<String> had = new HashSet<>();
    private Optional<Map<String, Place>> places = Optional.empty();
    private Optional<byte[]> content = Optional.empty();
    private int length;

    /** Whether a piece may be written behind the others. */
    private boolean whole = true;

    /** Where a piece stands. */
    private record Place(int from, int to) {}

    KeptBundle(Path file) {
        this.file = file;
    }

    synchronized Optional<byte[]> get(String key) {
        Optional<Place> place = Optional.ofNullable(places().get(key));
        if (place.isPresent() && content.isEmpty()) {
            load();
            place = Optional.ofNullable(places().get(key));
        }
        Optional<byte[]> piece =
                place.map(at -> Arrays.copyOfRange(content.orElseThrow(), at.from(), at.to()));
        if (piece.isPresent() && had.add(key) && had.size() == places().size()) {
            content = Optional.empty();
            had.clear();
        }
        return piece;
    }

    synchronized void put(String key, byte[] piece) throws IOException {
        places();
        if (!whole) {
            retain(any -> true);
            places();
        }
        byte[] entry = entry(key, piece);
        Files.createDirectories(file.getParent());
        whole = false;
        Files.write(file, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        whole = true;
        int end = length + entry.length;
        places().put(key, new Place(end - piece.length, end));
        length = end;
        content = Optional.empty();
        had.clear();
    }

    /** Removes the pieces that nobody uses any more. */
    synchronized void retain(Predicate<String> used) throws IOException {
        if (!whole || !places().keySet().stream().allMatch(used)) {
            load();
            write(pieces(used));
        }
    }

    private Map<String, byte[]> pieces(Predicate<String> used) {
        Map<String, byte[]> pieces = new LinkedHashMap<>();
        places().forEach(
                        (key, at) -> {
                            if (used.test(key)) {
                                byte[] all = content.orElseThrow();
                                pieces.put(key, Arrays.copyOfRange(all, at.from(), at.to()));
                            }
                        });
        return pieces;
    }

    private void write(Map<String, byte[]> pieces) throws IOException {
        places = Optional.empty();
        if (pieces.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (var out = Files.newOutputStream(draft)) {
            for (Map.Entry<String, byte[]> piece : pieces.entrySet()) {
                out.write(entry(piece.getKey(), piece.getValue()));
            }
        }
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] entry(String key, byte[] piece) {
        byte[] name = key.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer entry = ByteBuffer.allocate(HEAD + name.length + piece.length);
        entry.putInt(name.length).putInt(piece.length).putInt(0).put(name).put(piece);
        entry.putInt(2 * Integer.BYTES, checksum(entry.array(), 0, entry.capacity()));
        return entry.array();
    }

    /** Of an entry, the checksum itself left out. */
    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, 2 * Integer.BYTES);
        sum.update(bytes, from + HEAD, length - HEAD);
        return (int) sum.getValue();
    }

    private Map<String, Place> places() {
        if (places.isEmpty()) {
            load();
        }
        return places.orElseThrow();
    }

    private void load() {
        Map<String, Place> found = new LinkedHashMap<>();
        byte[] bytes = bytes();
        int at = 0;
        int next = end(bytes, at);
        while (next > at) {
            int from = at + HEAD + ByteBuffer.wrap(bytes).getInt(at);
            String key = new String(bytes, at + HEAD, from - at - HEAD, StandardCharsets.US_ASCII);
            found.put(key, new Place(from, next));
            at = next;
            next = end(bytes, at);
        }
        whole = at == bytes.length;
        length = at;
        places = Optional.of(found);
        content = Optional.of(bytes);
        had.clear();
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Where a whole entry ends; where it begins, if there is none. */
    private static int end(byte[] bytes, int at) {
        if (bytes.length - at < HEAD) {
            return at;
        }
        ByteBuffer head = ByteBuffer.wrap(bytes, at, HEAD);
        int name = head.getInt();
        int piece = head.getInt();
        long length = HEAD + (long) name + piece;
        boolean fits = name >= 0 && piece >= 0 && length <= bytes.length - at;
        boolean sound = fits && checksum(bytes, at, (int) length) == head.getInt();
        return sound ? at + (int) length : at;
    }
}
