package mingzhang.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.document.Block;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;

/** Finds the sentences of the narrative that say how far a project's budget was executed. */
final class ProjectSentences {
    private static final int LONGEST_NAME = 60;

    /** One such sentence, and the line of its paragraph. */
    record Statement(
            String name,
            Optional<BigDecimal> budget,
            Optional<BigDecimal> executed,
            BigDecimal rate,
            int line) {}

    private final TableWords.Sentence words;

    ProjectSentences(TableWords words) {
        this.words = words.sentence();
    }

    List<Statement> in(List<Section> sections) {
        List<Statement> statements = new ArrayList<>();
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    paragraph(paragraph.text(), statements);
                }
            }
        }
        return statements;
    }

    private void paragraph(SourceText source, List<Statement> statements) {
        String text = CellLabel.compact(source.text());
        int from = 0;
        Places rates = new Places(words.rates(), text);
        int rate = rates.from(0);
        while (rate >= 0) {
            int number = rate + wordAt(words.rates(), text, rate).length();
            int end = numberEnd(text, number);
            if (end > number && end < text.length() && isPercent(text.charAt(end))) {
                String window = text.substring(from, rate);
                BigDecimal value = decimal(text.substring(number, end));
                statement(window, value, source.line()).ifPresent(statements::add);
                from = end + 1;
            }
            rate = rates.from(number);
        }
    }

    /** Where any of the words stands next, each looked for once over the whole text. */
    private static final class Places {
        private final List<String> words;
        private final String text;
        private final int[] next;

        Places(List<String> words, String text) {
            this.words = words;
            this.text = text;
            this.next = words.stream().mapToInt(text::indexOf).toArray();
        }

        int from(int at) {
            int first = -1;
            for (int i = 0; i < next.length; i++) {
                if (next[i] >= 0 && next[i] < at) {
                    next[i] = text.indexOf(words.get(i), at);
                }
                first = next[i] >= 0 && (first < 0 || next[i] < first) ? next[i] : first;
            }
            return first;
        }
    }

    private Optional<Statement> statement(String window, BigDecimal rate, int line) {
        int anchor = firstOf(words.anchors(), window, 0);
        if (anchor <= 0) {
            return Optional.empty();
        }
        String name = name(window.substring(0, anchor));
        String rest = window.substring(anchor);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Statement(
                                name,
                                amount(rest, words.budget()),
                                amount(rest, words.executed()),
                                rate,
                                line));
    }

    /** The last stretch before the anchor, without its list number. */
    private static String name(String before) {
        int end = before.length();
        while (end > 0 && "，。；：:、,".indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && "。；".indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        start = Math.max(start, listNumberEnd(before, start, end));
        return end - start > LONGEST_NAME ? "" : before.substring(start, end);
    }

    /** Behind {@code （1）}, {@code 1.} or {@code 1、}. */
    private static int listNumberEnd(String text, int start, int end) {
        int at = start;
        boolean open = at < end && "（(".indexOf(text.charAt(at)) >= 0;
        at += open ? 1 : 0;
        int digits = at;
        while (at < end && "0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean closed = at < end && "）).．、".indexOf(text.charAt(at)) >= 0;
        return at > digits && closed ? at + 1 : start;
    }

    private static Optional<BigDecimal> amount(String text, List<String> labels) {
        int label = firstOf(labels, text, 0);
        if (label < 0) {
            return Optional.empty();
        }
        int at = label + wordAt(labels, text, label).length();
        while (at < text.length() && "为是：:数".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int end = numberEnd(text, at);
        int unitEnd = end;
        while (unitEnd < text.length() && "亿万千元".indexOf(text.charAt(unitEnd)) >= 0) {
            unitEnd++;
        }
        return end == at
                ? Optional.empty()
                : CellNumber.in(text.substring(at, unitEnd))
                        .map(n -> n.money(TableUnit.TEN_THOUSAND));
    }

    private static int firstOf(List<String> words, String text, int from) {
        return words.stream()
                .mapToInt(word -> text.indexOf(word, from))
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    /** The longest of the words that stands at the place. */
    private static String wordAt(List<String> words, String text, int at) {
        return words.stream()
                .filter(word -> text.startsWith(word, at))
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }

    private static int numberEnd(String text, int from) {
        int end = from;
        while (end < text.length() && "0123456789０１２３４５６７８９.．,".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static BigDecimal decimal(String digits) {
        return CellNumber.in(digits).map(CellNumber::value).orElse(BigDecimal.ZERO);
    }

    private static boolean isPercent(char c) {
        return c == '%' || c == '％';
    }
}
