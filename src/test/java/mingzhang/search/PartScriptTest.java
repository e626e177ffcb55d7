package mingzhang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of strangers stand in scripts: a script hands over just the text that was put into it. */
class PartScriptTest {
    private static final String BEGIN = "Mingzhang.part(\"token/1\",";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "机关运行经费\tAB\n公务接待费\tCD\n",
                "\"+alert(1)+\"",
                "\\\"",
                "</script><!--",
                "\r\u0000\u0007\u007f\u0080",
                "\u2027\u2028\u2029\u202a",
                "\ud840\udc00外\ud83d\ude00",
                "\uffff\ufeff",
            })
    void handsOverWhatWasPutIn(String text) throws JsonProcessingException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        String script = new String(PartScript.of("token/1", utf8), StandardCharsets.UTF_8);
        assertTrue(script.startsWith(BEGIN) && script.endsWith(")\n"), script);
        String literal = script.substring(BEGIN.length(), script.length() - 2);
        assertEquals(text, new JsonMapper().readValue(literal, String.class));
        assertFalse(
                literal.codePoints()
                        .anyMatch(c -> c < ' ' || c == '<' || c == 0x2028 || c > 0xFFFF),
                literal);
    }
}
