package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mingzhang.ProcessorTime;
import org.junit.jupiter.api.Test;

/** Quotes are looked up where they are claimed to stand, and nowhere else. */
final class QuoteProofTest {
    @Test
    void aQuoteHoldsWhereItStandsAlone() {
        String text = "第一行\n支出一百万元\n支出二百万元";
        Claim inItsLine = new Claim(1, 2, 0, "支出一百万元");
        Claim atItsCharacter = new Claim(2, 3, 3, "二百万元");
        Claim inAnotherLine = new Claim(3, 1, 0, "支出一百万元");
        Claim elsewhereInTheLine = new Claim(4, 3, 1, "二百万元");
        Claim behindTheEnd = new Claim(5, 4, 0, "支出");
        Claim nothing = new Claim(6, 2, 0, "");

        List<Claim> wrong =
                wrong(
                        text,
                        inItsLine,
                        atItsCharacter,
                        inAnotherLine,
                        elsewhereInTheLine,
                        behindTheEnd,
                        nothing);

        assertEquals(List.of(inAnotherLine, elsewhereInTheLine, behindTheEnd, nothing), wrong);
    }

    @Test
    void spaceThatAQuoteReachesOverDoesNotCount() {
        assertEquals(List.of(), wrong("支出 一百\n万元", new Claim(1, 1, 1, "支出一百万元")));
    }

    /** Each claim that names no character once went through the whole text. */
    @Test
    void manyClaimsOfALongSourceAreLookedUpInOneGo() {
        int lines = 20_000;
        StringBuilder text = new StringBuilder();
        List<Claim> claims = new ArrayList<>();
        for (int line = 1; line <= lines; line++) {
            text.append("字".repeat(100)).append(line).append('\n');
            claims.add(new Claim(line, line, 0, "字" + line));
        }

        List<Claim> wrong =
                ProcessorTime.atMost(
                        10, "claims", () -> wrong(text.toString(), claims.toArray(Claim[]::new)));

        assertEquals(List.of(), wrong);
    }

    private static List<Claim> wrong(String text, Claim... claims) {
        return QuoteProof.wrong("txt", text.getBytes(StandardCharsets.UTF_8), List.of(claims));
    }
}
