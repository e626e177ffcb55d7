package mingzhang.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rows of RFC 4180 one at a time, whoever wrote them; a row of absurd length is an error. */
final class CsvRows implements AutoCloseable {
    private static final int LONGEST_ROW = 8 << 20;

    private final BufferedReader in;
    private int line;
    private int next;

    CsvRows(InputStream in) throws IOException {
        this.in =
                new BufferedReader(
                        new InputStreamReader(
                                in,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)),
                        1 << 16);
        this.next = this.in.read();
        this.line = 0;
    }

    /** The line on which the last row began, from 1. */
    int line() {
        return line;
    }

    /** The next row, empty at the end. */
    Optional<List<String>> next() throws IOException {
        if (next < 0) {
            return Optional.empty();
        }
        line++;
        List<String> cells = new ArrayList<>();
        int length = 0;
        boolean more = true;
        while (more) {
            String cell = next == '"' ? quoted() : bare();
            length += cell.length() + 1;
            cells.add(cell);
            if (length > LONGEST_ROW) {
                throw new IOException("a row is too long");
            }
            more = next == ',';
            if (more) {
                next = in.read();
            }
        }
        if (next == '\r') {
            next = in.read();
        }
        if (next == '\n') {
            next = in.read();
        } else if (next >= 0) {
            throw new IOException("a row does not end");
        }
        return Optional.of(cells);
    }

    private String bare() throws IOException {
        StringBuilder cell = new StringBuilder();
        while (next >= 0 && next != ',' && next != '\n' && next != '\r') {
            append(cell);
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        StringBuilder cell = new StringBuilder();
        next = in.read();
        while (true) {
            if (next < 0) {
                throw new IOException("a quoted cell does not end");
            }
            if (next == '"') {
                next = in.read();
                if (next != '"') {
                    return cell.toString();
                }
            }
            append(cell);
        }
    }

    private void append(StringBuilder cell) throws IOException {
        if (cell.length() > LONGEST_ROW) {
            throw new IOException("a cell is too long");
        }
        cell.append((char) next);
        next = in.read();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
