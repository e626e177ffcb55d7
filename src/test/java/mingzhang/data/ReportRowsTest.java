package mingzhang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.Test;

class ReportRowsTest {
    private final ReportRows rows =
            new ReportRows(
                    new ReportId("yl-ju", 2020),
                    Map.of("figures", List.of(new ReportRows.Line("收支总计", "甲,乙\r\n"))));

    @Test
    void keptRowsComeBack() {
        assertEquals(rows, ReportRows.fromBytes(rows.toBytes()));
    }

    @Test
    void rowsCutShortAreAnError() {
        byte[] bytes = rows.toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThrows(UncheckedIOException.class, () -> ReportRows.fromBytes(cut));
        }
    }
}
