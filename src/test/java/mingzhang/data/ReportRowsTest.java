package mingzhang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.KeptValues;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @TempDir Path temp;

    @Test
    void keptPlacesComeBack() {
        String key = "ab".repeat(16);
        new KeptValues(new KeptFolder(temp)).putShared("index", key, rows.index(), RowIndex.class);
        RowIndex index =
                new KeptValues(new KeptFolder(temp))
                        .getShared("index", key, RowIndex.class)
                        .orElseThrow();
        assertEquals(rows.index(), index);
        assertTrue(index.fits(rows.bytes()));
        RowIndex.Block figures = index.blocks().get(0);
        assertEquals(3, figures.rows());
        assertEquals(
                List.of(new RowIndex.Run("收支总计", 18), new RowIndex.Run("本年收入合计", 5)),
                figures.runs());
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
