package mingzhang.data;

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
