package mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Queries that nobody types in good faith; the same for the same seed. */
final class HostileQueries {
    private static final int LONG = 100_000;
    private static final List<String> PIECES =
            List.of(
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "javascript:alert(1)",
                    "');alert(1);//",
                    "${7*7}",
                    "{{constructor.constructor('alert(1)')()}}",
                    "__proto__",
                    "constructor",
                    "\"",
                    "“",
                    "」",
                    "\"\"\"",
                    "-",
                    "－",
                    "--",
                    "单位:",
                    "年度：",
                    "类型:constructor",
                    "单位:__proto__",
                    "年度:9999-0000",
                    "指标:三公经费",
                    "地区:丙省",
                    ">",
                    ">=<=",
                    ">万元",
                    "10..",
                    "99999999999999999999.99亿元",
                    "-0.0000000001..0元",
                    "1e309%",
                    "1,,,,2",
                    "0".repeat(300),
                    "(a+)+$",
                    "((((((((((",
                    "[^]*",
                    "*?~^\\",
                    "a OR b",
                    "AND NOT",
                    "\u0000",
                    "\u001B[31m",
                    "\u007F",
                    "\u202E",
                    "\u200F",
                    "\u200B",
                    "\u2028",
                    "\uFEFF",
                    "\uD800",
                    "\uDC00",
                    "\uDBFF\uDFFF",
                    "\uFDFA",
                    "e\u0301\u0301\u0301",
                    "🏛️",
                    "\t",
                    "\r\n",
                    "收",
                    "支出",
                    "政府采购",
                    "2020",
                    "囧");

    private HostileQueries() {}

    static List<String> of(long seed, int count) {
        Random random = new Random(seed);
        List<String> all = new ArrayList<>(PIECES);
        for (String piece :
                List.of(
                        "收", "1", "1.", ",", "\"", "(", "a ", "单位:", "-支 ", "囧 ", "支出 ",
                        "\uD800")) {
            all.add(piece.repeat(LONG / piece.length()));
        }
        while (all.size() < count) {
            StringBuilder query = new StringBuilder();
            int pieces = 1 + random.nextInt(30);
            for (int i = 0; i < pieces; i++) {
                query.append(PIECES.get(random.nextInt(PIECES.size())));
                query.append(random.nextBoolean() ? " " : "");
            }
            all.add(query.toString());
        }
        return List.copyOf(all);
    }
}
