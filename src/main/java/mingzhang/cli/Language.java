package mingzhang.cli;

import java.util.Locale;
import java.util.Map;

/** Which language messages are in. */
final class Language {
    private Language() {}

    /** The word files' language: as {@code MINGZHANG_LANG} decides, else by the locale. */
    static String of(Map<String, String> environment, Locale locale) {
        String wanted = environment.getOrDefault("MINGZHANG_LANG", "").toLowerCase(Locale.ROOT);
        boolean chinese = wanted.startsWith("zh");
        boolean english = wanted.startsWith("en");
        if (!chinese && !english) {
            chinese = locale.getLanguage().equals("zh");
        }
        return chinese ? "zh-CN" : "en";
    }
}
