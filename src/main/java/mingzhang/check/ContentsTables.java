package mingzhang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.document.Spaces;
import mingzhang.report.StatementCell;

/** The statutory tables that a contents list names, and whether the report has them. */
final class ContentsTables {
    private static final Phrases WORDING = Phrases.read("contents");
    private static final Pattern ENTRY = WORDING.get("ENTRY");
    private static final Pattern CONTENTS = WORDING.get("CONTENTS");
    private static final int LONGEST_ENTRY = 120;

    private ContentsTables() {}

    /** A table that the contents list names. */
    record Named(String title, int line, boolean present) {}

    static List<Named> of(Account account) {
        List<Account.Passage> passages =
                account.passages().stream().filter(p -> p.text().length() > 0).toList();
        int at = 0;
        while (at < passages.size() && !CONTENTS.matcher(text(passages, at)).matches()) {
            at++;
        }
        Map<String, Integer> named = new LinkedHashMap<>();
        int end = at + 1;
        while (end < passages.size() && isEntry(text(passages, end))) {
            Matcher m = ENTRY.matcher(text(passages, end));
            if (m.matches()
                    && named.putIfAbsent(m.group("table"), passages.get(end).text().line())
                            != null) {
                break;
            }
            end++;
        }
        List<Account.Passage> body =
                passages.subList(Math.min(end, passages.size()), passages.size());
        List<Named> tables = new ArrayList<>();
        named.forEach(
                (title, line) -> tables.add(new Named(title, line, stands(account, body, title))));
        return tables;
    }

    private static String text(List<Account.Passage> passages, int at) {
        return passages.get(at).text().text();
    }

    private static boolean isEntry(String text) {
        return text.length() <= LONGEST_ENTRY && !text.contains("。");
    }

    /** Its title, or a table read under it; a table that is only a picture has its title. */
    private static boolean stands(Account account, List<Account.Passage> body, String title) {
        return account.report().cells().stream().map(StatementCell::table).anyMatch(title::equals)
                || body.stream().anyMatch(p -> Spaces.removed(p.text().text()).contains(title));
    }
}
