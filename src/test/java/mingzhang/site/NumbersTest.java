package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers, links and JSON as pages write them. */
class NumbersTest {
    @Test
    void digitsStayAsTheSourceShowsThem() {
        assertEquals("1,234,567.50", Numbers.text(new BigDecimal("1234567.50")));
        assertEquals("0.1380", Numbers.text(new BigDecimal("0.1380")));
        assertEquals("-1,000", Numbers.text(new BigDecimal("-1000")));
        assertEquals("100", Numbers.text(new BigDecimal("1E+2")));
        assertEquals("+0.5", Numbers.signed(new BigDecimal("0.5")));
        assertEquals("0", Numbers.signed(BigDecimal.ZERO));
    }

    @Test
    void widthsStayWithinTheBar() {
        assertEquals("25%", Numbers.width(BigDecimal.ONE, BigDecimal.valueOf(4)));
        assertEquals("0%", Numbers.width(BigDecimal.ONE, BigDecimal.ZERO));
        assertEquals("100%", Numbers.width(BigDecimal.TEN, BigDecimal.ONE));
    }

    @Test
    void theMedianOfAnEvenCountIsTheMeanOfTheMiddle() {
        List<BigDecimal> values =
                List.of(new BigDecimal("4"), new BigDecimal("1"), new BigDecimal("2"));
        assertEquals(0, Numbers.median(values).compareTo(new BigDecimal("2")));
        assertEquals(
                0,
                Numbers.median(List.of(new BigDecimal("1"), new BigDecimal("2")))
                        .compareTo(new BigDecimal("1.5")));
    }

    @Test
    void jsonMayStandInAScriptElement() {
        assertEquals(
                "{\"a\":[1,\"\\u003c/script\\u003e\\u0026\\u000a\"]}",
                Json.of(Map.of("a", List.of(1, "</script>&\n"))));
    }

    @Test
    void linksAreRelativeAndEncoded() {
        Here here = Here.at("units/x/2020/index.html");
        assertEquals("../../../index.html", here.to("index.html"));
        assertEquals("#L3", here.to("units/x/2020/index.html", "L3"));
        assertEquals(
                "../../../measures/%E8%BD%A6%20%23/index.html", here.to("measures/车 #/index.html"));
        assertEquals("-", Here.step(".."));
        assertEquals("a-b", Here.step("a/b"));
    }

    @Test
    void onlyWebAndMailLeadOut() {
        assertEquals("https://example.org/", Here.web(" https://example.org/ "));
        assertEquals("", Here.web("javascript:alert(1)"));
        assertEquals("", Here.web("https://a b"));
        assertEquals("", Here.web("//example.org"));
    }
}
