package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Planted numbers of persons are all found; the numbers of an account are none of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonalNumbersTest {
    private static final long SEED = Long.getLong("personal.seed", 20260101L);

    private final PersonalData personal = new PersonalData();
    private final Random random = new Random(SEED);

    @Test
    void everyPlantedNumberIsFound() {
        for (int i = 0; i < 3000; i++) {
            String number =
                    switch (i % 3) {
                        case 0 -> identity();
                        case 1 -> mobile();
                        default -> card();
                    };
            String written = written(number);
            String text = around(written);
            int found = personal.in("txt", text.getBytes(StandardCharsets.UTF_8)).size();
            assertEquals(1, found, "seed " + SEED + ": " + text);
        }
    }

    @Test
    void aReportsOwnNumbersAreNoPersons() throws Exception {
        Path cases = Path.of("src/test/resources/cases");
        int found = 0;
        try (Stream<Path> files = Files.walk(cases)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean planted = file.startsWith(cases.resolve("personal"));
                found += planted ? 0 : personal.in("txt", Files.readAllBytes(file)).size();
            }
        }
        assertEquals(0, found);
    }

    @Test
    void randomNumbersOfTablesAreNoPersons() {
        int found = 0;
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int row = 0; row < 20; row++) {
                text.append(2_000_000 + random.nextInt(400_000)).append('\n');
                text.append(random.nextInt(100_000)).append('.').append(10 + random.nextInt(90));
                text.append('\n').append("0.").append(digits(17)).append('\n');
            }
            found += personal.in("txt", text.toString().getBytes(StandardCharsets.UTF_8)).size();
        }
        assertEquals(0, found, "seed " + SEED);
    }

    @Test
    void anyTextCanBeLookedThrough() {
        String signs = "0112358９xX .．-—\u3000\u00a0\u200b\t\r\n元:：某/";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, random.nextInt(60))
                    .forEach(n -> text.append(signs.charAt(random.nextInt(signs.length()))));
            for (PersonalData.Piece piece :
                    personal.in("txt", text.toString().getBytes(StandardCharsets.UTF_8))) {
                assertEquals(5, piece.masked().replace("*", "").length(), text.toString());
            }
        }
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        IntStream.range(0, count).forEach(i -> digits.append(random.nextInt(10)));
        return digits.toString();
    }

    private String identity() {
        List<String> places = List.of("110105", "310104", "510107", "511902", "650102");
        String day =
                "%04d%02d%02d"
                        .formatted(
                                1940 + random.nextInt(80),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28));
        String body = places.get(random.nextInt(places.size())) + day + digits(3);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = IntStream.range(0, 17).map(i -> weights[i] * (body.charAt(i) - '0')).sum();
        return body + "10X98765432".charAt(sum % 11);
    }

    private String mobile() {
        return "1" + (3 + random.nextInt(7)) + digits(9);
    }

    private String card() {
        List<String> begins = List.of("622202", "621700", "622848", "623058", "955880");
        String body =
                begins.get(random.nextInt(begins.size())) + digits(random.nextBoolean() ? 9 : 12);
        for (int last = 0; last < 10; last++) {
            if (luhn(body + last) % 10 == 0) {
                return body + last;
            }
        }
        throw new IllegalStateException("Luhn's sum has a digit for everything");
    }

    private static int luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }

    /** As people and programs write numbers. */
    private String written(String number) {
        String separator = List.of(" ", "-", "　", " ", "·", "\u2009").get(random.nextInt(6));
        return switch (random.nextInt(5)) {
            case 0 -> fullWidth(number);
            case 1 -> grouped(number, separator);
            case 2 -> broken(number);
            default -> number;
        };
    }

    private static String fullWidth(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c == 'X' ? 'Ｘ' : c + 0xfee0)));
        return wide.toString();
    }

    private static String grouped(String number, String separator) {
        int[] cuts =
                number.length() == 11
                        ? new int[] {3, 7}
                        : number.length() == 18 ? new int[] {6, 14} : new int[] {4, 8, 12, 16};
        StringBuilder text = new StringBuilder(number);
        for (int i = cuts.length - 1; i >= 0; i--) {
            if (cuts[i] < number.length()) {
                text.insert(cuts[i], separator);
            }
        }
        return text.toString();
    }

    private String broken(String number) {
        int at = 2 + random.nextInt(number.length() - 4);
        return number.substring(0, at) + "\n" + number.substring(at);
    }

    private String around(String number) {
        List<String> texts =
                List.of(
                        "联系电话：%s。\n",
                        "某甲%s，某乙\n",
                        "三、2020年度支出1992.73万元，经办人某丙（%s），比上年增加12.5%%\n",
                        "序号 姓名 号码\n1 某丁 %s\n",
                        "账号:%s;开户行某银行");
        return texts.get(random.nextInt(texts.size())).formatted(number);
    }
}
