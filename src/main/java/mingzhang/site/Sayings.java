package mingzhang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.archive.Words;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Unread;

/** Puts values into words. */
record Sayings(Words words) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    /** What a number was read as: {@code 本年支出合计 › 基本支出，金额 255.60 万元}. */
    String reading(Figure figure) {
        String subject = subject(figure.measure(), figure.item());
        String value = value(figure);
        if (figure.baseYear().isEmpty()) {
            return words.get("reading", subject, kind(figure.kind()), value);
        }
        String base = String.valueOf(figure.baseYear().getAsInt());
        return words.get("reading.base", subject, kind(figure.kind()), value, base);
    }

    String subject(String measure, String item) {
        return item.isEmpty() ? measure : measure + " › " + item.replace("/", " › ");
    }

    String kind(Kind kind) {
        return words.get("kind." + kind.id());
    }

    String reason(Unread.Reason reason) {
        return words.get("unread." + reason.id());
    }

    /** The number with its unit; per cent signs stand close. */
    String value(Figure figure) {
        String number =
                figure.kind() == Kind.CHANGE || figure.kind() == Kind.CHANGE_RATE
                        ? Numbers.signed(figure.value())
                        : Numbers.text(figure.value());
        return withUnit(number, figure.valueUnit());
    }

    static String withUnit(String number, String unit) {
        return unit.isEmpty() || unit.equals("%") ? number + unit : number + " " + unit;
    }

    /** The sentence under {@code key} with phrases in its placeholders. */
    List<Phrase> sentence(String key, Phrase... phrases) {
        List<Phrase> sentence = new ArrayList<>();
        String text = words.get(key);
        Matcher matcher = PLACEHOLDER.matcher(text);
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() > at) {
                sentence.add(Phrase.words(text.substring(at, matcher.start())));
            }
            sentence.add(phrases[Integer.parseInt(matcher.group(1))]);
            at = matcher.end();
        }
        if (at < text.length()) {
            sentence.add(Phrase.words(text.substring(at)));
        }
        return sentence;
    }
}
