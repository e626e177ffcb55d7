package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out of a line what an office program's export wrote into it for itself ({@code [bookmark:
 * _Toc1]}, {@code [image: image1]}) and control characters other than tabs; what is left keeps its
 * place.
 */
final class Marks {
    private static final List<String> NAMES = List.of("bookmark", "image");

    /** A mark that was never closed ends with its name; names are not longer than this. */
    private static final int LONGEST = 300;

    private Marks() {}

    /** The visible text of a line whose first character stands in {@code column}. */
    static SourceText clean(String line, int number, int column) {
        if (line.indexOf('[') < 0 && line.indexOf('［') < 0 && line.chars().allMatch(Marks::shown)) {
            return SourceText.of(line, number, column);
        }
        StringBuilder text = new StringBuilder(line.length());
        List<Run> runs = new ArrayList<>();
        boolean broken = true;
        int i = 0;
        while (i < line.length()) {
            int end = markEnd(line, i);
            if (end > i || !shown(line.charAt(i))) {
                i = Math.max(end, i + 1);
                broken = true;
                continue;
            }
            if (broken) {
                runs.add(new Run(text.length(), number, column + i));
                broken = false;
            }
            text.append(line.charAt(i++));
        }
        if (runs.isEmpty()) {
            return SourceText.of("", number, column);
        }
        return new SourceText(text.toString(), runs);
    }

    /** The visible part of a text that is already in place. */
    static SourceText clean(SourceText text) {
        if (text.text().indexOf('[') < 0 && text.text().indexOf('［') < 0) {
            return text;
        }
        List<SourceText> kept = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = markEnd(text.text(), i);
            if (end > i) {
                kept.add(text.slice(from, i));
                from = end;
                i = end - 1;
            }
        }
        kept.add(text.slice(from, text.length()));
        return kept.size() == 1 ? text : SourceText.join(kept, "");
    }

    /** Behind the mark that begins at {@code at}; {@code at} where none does. */
    private static int markEnd(String line, int at) {
        char open = line.charAt(at);
        if (open != '[' && open != '［') {
            return at;
        }
        int i = skipSpaces(line, at + 1);
        int name = nameEnd(line, i);
        if (name == i) {
            return at;
        }
        i = skipSpaces(line, name);
        if (i >= line.length() || (line.charAt(i) != ':' && line.charAt(i) != '：')) {
            return at;
        }
        return bodyEnd(line, i + 1);
    }

    private static int nameEnd(String line, int from) {
        for (String name : NAMES) {
            if (line.regionMatches(true, from, name, 0, name.length())) {
                return from + name.length();
            }
        }
        return from;
    }

    private static int bodyEnd(String line, int from) {
        int limit = Math.min(line.length(), from + LONGEST);
        int word = from;
        boolean inWord = true;
        for (int i = from; i < limit; i++) {
            char c = line.charAt(i);
            if (c == ']' || c == '］') {
                return i + 1;
            }
            if (c == '[' || c == '［' || c == '\t') {
                break;
            }
            inWord &= c < 0x7f && (Character.isLetterOrDigit(c) || "_-. ".indexOf(c) >= 0);
            word = inWord ? i + 1 : word;
        }
        return word;
    }

    private static int skipSpaces(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Control characters, marks of byte order and direction, and broken halves are not shown. */
    static boolean shown(int c) {
        if (c == '\t') {
            return true;
        }
        boolean control = c < ' ' || (c >= 0x7f && c <= 0x9f);
        boolean format =
                c == 0xfeff || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e);
        return !control && !format && c != 0xfffe && c != 0xffff;
    }
}
