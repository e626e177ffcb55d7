package mingzhang.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** Writes everything twice. */
final class Tee extends FilterOutputStream {
    private final OutputStream second;
    private final BooleanSupplier over;

    /**
     * @param over whether nobody wants to hear more
     */
    Tee(OutputStream first, OutputStream second, BooleanSupplier over) {
        super(first);
        this.second = second;
        this.over = over;
    }

    @Override
    public void write(int b) throws IOException {
        if (!over.getAsBoolean()) {
            out.write(b);
        }
        second.write(b);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        if (!over.getAsBoolean()) {
            out.write(from, offset, length);
        }
        second.write(from, offset, length);
    }
}
