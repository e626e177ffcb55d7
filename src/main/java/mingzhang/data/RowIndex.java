package mingzhang.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Where the lines of each table stand among a report's kept lines, so that files of the whole
 * archive are spliced from blocks of bytes.
 *
 * @param blocks in the order of the lines
 * @param files the files that were put beside the report's page
 */
public record RowIndex(List<Block> blocks, List<String> files) {
    public RowIndex {
        blocks = List.copyOf(blocks);
        files = List.copyOf(files);
    }

    /**
     * One table's lines.
     *
     * @param hash of the lines
     * @param checksum of the lines, to see whether what was kept is whole
     * @param runs for the table of figures how the lines belong to measures
     */
    record Block(String table, int rows, int bytes, String hash, long checksum, List<Run> runs) {
        Block {
            runs = List.copyOf(runs);
        }
    }

    /** Lines of one measure behind each other. */
    record Run(String measure, int bytes) {}

    /** These places as bytes to be kept. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(blocks.size());
            for (Block block : blocks) {
                out.writeUTF(block.table());
                out.writeInt(block.rows());
                out.writeInt(block.bytes());
                out.writeUTF(block.hash());
                out.writeLong(block.checksum());
                out.writeInt(block.runs().size());
                for (Run run : block.runs()) {
                    out.writeUTF(run.measure());
                    out.writeInt(run.bytes());
                }
            }
            out.writeInt(files.size());
            for (String file : files) {
                out.writeUTF(file);
            }
            out.writeLong(checksum(bytes.toByteArray(), 0, bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The places that {@link #toBytes} kept; an I/O exception where they are not whole. */
    public static RowIndex fromBytes(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int end = bytes.length - Long.BYTES;
            DataInputStream sum =
                    new DataInputStream(new ByteArrayInputStream(bytes, end, Long.BYTES));
            if (end < 0 || sum.readLong() != checksum(bytes, 0, end)) {
                throw new IOException("kept places are damaged");
            }
            List<Block> blocks = new ArrayList<>();
            for (int count = in.readInt(); count > 0; count--) {
                blocks.add(block(in));
            }
            List<String> files = new ArrayList<>();
            for (int count = in.readInt(); count > 0; count--) {
                files.add(in.readUTF());
            }
            return new RowIndex(blocks, files);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static Block block(DataInputStream in) throws IOException {
        String table = in.readUTF();
        int rows = in.readInt();
        int bytes = in.readInt();
        String hash = in.readUTF();
        long checksum = in.readLong();
        List<Run> runs = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            runs.add(new Run(in.readUTF(), in.readInt()));
        }
        return new Block(table, rows, bytes, hash, checksum, runs);
    }

    static long checksum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return sum.getValue();
    }

    /** Whether the bytes are the lines that were indexed. */
    public boolean fits(byte[] lines) {
        int at = 0;
        for (Block block : blocks) {
            if (at + block.bytes() > lines.length
                    || checksum(lines, at, block.bytes()) != block.checksum()) {
                return false;
            }
            at += block.bytes();
        }
        return at == lines.length;
    }
}
