package mingzhang.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.document.WordingPatterns;

/**
 * The beginning of an entry of 名词解释.
 *
 * @param number the entry's number, 0 for none
 * @param term as printed, without number
 * @param termAt offset of the term
 * @param definitionAt offset of the first character of its definition
 */
record GlossaryEntry(int number, String term, int termAt, int definitionAt) {
    private static final int LONGEST = 90;
    private static final WordingPatterns WORDING =
            WordingPatterns.read("/mingzhang/forms/glossary-entries.txt");
    private static final Pattern DEFINES = WORDING.get("DEFINES");
    private static final Pattern UNDIVIDED = WORDING.get("UNDIVIDED");
    private static final Pattern LISTING = WORDING.get("LISTING");
    private static final Pattern REMARK = WORDING.get("REMARK");
    private static final String BREAKS = "，。；;？！,";

    /** The entry that begins a paragraph at {@code from}. */
    static Optional<GlossaryEntry> at(String text, int from, int expected) {
        int start = termAt(text, from, expected);
        int separator = separator(text, start);
        if (separator > start) {
            int definition = skip(text, separator);
            boolean stop = text.charAt(separator) == '。';
            if (!stop
                    || defines(
                            text.substring(definition, Math.min(text.length(), definition + 4)))) {
                return entry(text, from, start, separator, definition);
            }
        }
        return undivided(text, from, start);
    }

    /** The entry that begins inside a paragraph, behind a full stop: only what is surely one. */
    static Optional<GlossaryEntry> inside(String text, int from, int before) {
        int start = termAt(text, from, before + 1);
        int separator = separator(text, start);
        if (separator <= start || text.charAt(separator) == '。') {
            return Optional.empty();
        }
        int definition = skip(text, separator);
        boolean counted = start > from && before > 0 && numberAt(text, from, start) == before + 1;
        if (!counted
                && !defines(text.substring(definition, Math.min(text.length(), definition + 4)))) {
            return Optional.empty();
        }
        return entry(text, from, start, separator, definition);
    }

    /** 财政拨款收入指……: a term that nothing divides from its definition. */
    private static Optional<GlossaryEntry> undivided(String text, int from, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start + 2; i < limit && BREAKS.indexOf(text.charAt(i)) < 0; i++) {
            if (UNDIVIDED.matcher(text).region(i, text.length()).lookingAt()) {
                return entry(text, from, start, i, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<GlossaryEntry> entry(
            String text, int from, int start, int end, int definition) {
        String term = unquoted(text.substring(start, end).strip());
        if (!isName(term) || LISTING.matcher(term).matches()) {
            return Optional.empty();
        }
        return Optional.of(new GlossaryEntry(numberAt(text, from, start), term, start, definition));
    }

    /** Whether the words can be a term. */
    static boolean isName(String words) {
        return words.length() > 1
                && words.length() <= LONGEST
                && words.chars().noneMatch(c -> BREAKS.indexOf(c) >= 0 || "：:".indexOf(c) >= 0);
    }

    /** Whether a definition begins so. */
    static boolean defines(String words) {
        return DEFINES.matcher(words).lookingAt();
    }

    /** Whether a paragraph without a term of its own goes on with the definition before it. */
    static boolean continues(CharSequence definition, String words) {
        boolean open = definition.length() == 0 || STOPPED.indexOf(last(definition)) < 0;
        return open || STOPPED.indexOf(last(words)) >= 0;
    }

    private static final String STOPPED = "。；;！";

    /** A remark of the blank form in brackets, or its dots. */
    static boolean isNote(String text) {
        boolean bracketed =
                "（(".indexOf(text.charAt(0)) >= 0
                        && Label.read(text).is(Label.Kind.NONE)
                        && "）)。".indexOf(last(text)) >= 0
                        && REMARK.matcher(text).find();
        return bracketed || text.chars().allMatch(c -> "….。·、 ".indexOf(c) >= 0);
    }

    /** Whether nothing but the form's dots stands where term or definition should. */
    static boolean isBlankForm(String term, String definition) {
        boolean dots = definition.chars().allMatch(c -> "指是….。·；;XxＸ×*".indexOf(c) >= 0);
        return dots || term.contains("…") || term.contains("...");
    }

    private static int termAt(String text, int from, int expected) {
        Label label = Label.read(text.substring(from, Math.min(text.length(), from + 12)));
        if (label.number() > 0 || label.is(Label.Kind.OTHER)) {
            return from + label.end();
        }
        // 14基本支出：the dot is lost.
        int digits = Numerals.arabicEnd(text, from);
        boolean counted =
                digits > from
                        && digits - from <= 2
                        && Numerals.ofArabic(text.substring(from, digits)) == expected;
        return counted ? digits : skip(text, from);
    }

    private static int numberAt(String text, int from, int start) {
        int number = Label.read(text.substring(from, Math.min(text.length(), from + 12))).number();
        int digits = Numerals.arabicEnd(text, from);
        boolean bare = number == 0 && digits == start && digits > from && digits - from <= 2;
        return bare ? Numerals.ofArabic(text.substring(from, digits)) : number;
    }

    /** Where the sign stands that divides term and definition; -1 where none does. */
    private static int separator(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ':' || c == '。' || c == '—') {
                return i;
            }
            boolean spaced =
                    Label.isSpace(c)
                            && defines(text.substring(i + 1, Math.min(text.length(), i + 5)));
            if (spaced) {
                return i;
            }
            if (BREAKS.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length()
                && ("：:—。".indexOf(text.charAt(at)) >= 0 || Label.isSpace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** “预算”： quotation marks around the whole term are the sentence's, not the term's. */
    private static String unquoted(String term) {
        int last = term.length() - 1;
        if (last > 1 && "“【".indexOf(term.charAt(0)) >= 0) {
            char close = term.charAt(0) == '“' ? '”' : '】';
            if (term.indexOf(close) == last) {
                return term.substring(1, last);
            }
        }
        return term;
    }

    private static char last(CharSequence text) {
        return text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
    }
}
