package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mingzhang.archive.Words;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Report;
import mingzhang.report.ReportId;
import mingzhang.report.Severity;
import org.junit.jupiter.api.Test;

/** A chart draws what is stated, and says which of it is disputed. */
class ChartsTest {
    private static final Report REPORT = Fixture.plain("alpha", 2021).report();

    private static Charts charts(Finding... findings) {
        return new Charts(new Statements(REPORT, List.of(findings)), Words.of("zh-CN"));
    }

    private static Finding against(int line, String stated) {
        return new Finding(
                new Place("reports/alpha/2021.txt", line),
                new ReportId("alpha", 2021),
                "第二部分/三",
                "sum",
                Severity.ERROR,
                Message.of("finding.missing", "…"),
                stated,
                "",
                List.of(),
                "",
                "",
                0);
    }

    @Test
    void aDisputedValueIsDrawnAsDisputed() {
        List<Chart.Part> parts = charts(against(3, "300.50")).parts().get(0).parts();
        assertEquals(List.of(true, false), parts.stream().map(Chart.Part::disputed).toList());
    }

    @Test
    void aTitleThatSaysADisputedChangeIsDisputed() {
        Chart chart = charts(against(31, "-20.5")).changes().get(0);
        assertEquals("收支总计比 2018 年减少 20.5 万元", chart.title());
        assertEquals(true, chart.disputed());
        assertEquals(false, charts().changes().get(0).disputed());
    }

    @Test
    void barsAreAsLongAsTheirValues() {
        assertEquals(
                List.of("100%", "66.667%"),
                charts().parts().get(1).parts().stream().map(Chart.Part::width).toList());
    }
}
