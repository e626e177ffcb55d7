package mingzhang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.Test;

class ReportRowsTest {
    private final ReportRows.Kept rows =
            new ReportRows(
                            new ReportId("yl-ju", 2020),
                            Map.of(
                                    "figures",
                                    List.of(
                                            new ReportRows.Line("收支总计", "甲,乙\r\n"),
                                            new ReportRows.Line("收支总计", "甲,丙\r\n"),
                                            new ReportRows.Line("本年收入合计", "丁\r\n"))))
                    .kept(List.of("units/yl-ju/2020/report.json"));

    @Test
    void keptPlacesComeBack() throws IOException {
        RowIndex index = RowIndex.fromBytes(rows.index().toBytes());
        assertEquals(rows.index(), index);
        assertTrue(index.fits(rows.bytes()));
        RowIndex.Block figures = index.blocks().get(0);
        assertEquals(3, figures.rows());
        assertEquals(
                List.of(new RowIndex.Run("收支总计", 18), new RowIndex.Run("本年收入合计", 5)),
                figures.runs());
    }

    @Test
    void placesThatAreCutShortOrDamagedAreAnError() {
        byte[] bytes = rows.index().toBytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] cut = Arrays.copyOf(bytes, i);
            assertThrows(IOException.class, () -> RowIndex.fromBytes(cut));
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            assertThrows(IOException.class, () -> RowIndex.fromBytes(damaged));
        }
    }

    @Test
    void linesThatAreCutShortOrDamagedDoNotFit() {
        byte[] bytes = rows.bytes();
        for (int i = 0; i < bytes.length; i++) {
            assertFalse(rows.index().fits(Arrays.copyOf(bytes, i)));
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            assertFalse(rows.index().fits(damaged));
        }
        assertFalse(rows.index().fits(Arrays.copyOf(bytes, bytes.length + 1)));
    }
}
