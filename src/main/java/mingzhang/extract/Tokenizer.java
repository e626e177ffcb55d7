package mingzhang.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts a paragraph into the words, names and numbers of the form and what is between them. */
final class Tokenizer {
    private static final String SIGNS = "-.负￥¥+约";
    private static final Map<Character, Sense> MARKS =
            Map.ofEntries(
                    Map.entry('（', Sense.OPEN),
                    Map.entry('〔', Sense.OPEN),
                    Map.entry('）', Sense.CLOSE),
                    Map.entry('〕', Sense.CLOSE),
                    Map.entry('，', Sense.COMMA),
                    Map.entry('、', Sense.AND),
                    Map.entry('：', Sense.COLON),
                    Map.entry('；', Sense.CLAUSE),
                    Map.entry('。', Sense.STOP),
                    Map.entry('！', Sense.STOP),
                    Map.entry('？', Sense.STOP));

    private final Prose prose;
    private final Lexicon lexicon;
    private final NumberReader numbers;
    private final Map<Integer, Token.Path> paths = new HashMap<>();
    private final List<Token> tokens = new ArrayList<>();
    private int opaque = -1;

    private Tokenizer(Prose prose, Lexicon lexicon, List<Token.Path> paths) {
        this.prose = prose;
        this.lexicon = lexicon;
        this.numbers = new NumberReader(prose);
        paths.forEach(path -> this.paths.put(path.from(), path));
    }

    static List<Token> tokens(Prose prose, Lexicon lexicon, List<Token.Path> paths) {
        return new Tokenizer(prose, lexicon, paths).all();
    }

    private List<Token> all() {
        int i = 0;
        while (i < prose.length()) {
            Token token = next(i);
            if (token.to() > i) {
                closeOpaque(i);
                tokens.add(token);
                i = token.to();
                if (token instanceof Token.Amount amount
                        && amount.measured().money()
                        && prose.at(i) == '%') {
                    i++;
                }
            } else if (SIGNS.indexOf(prose.at(i)) >= 0 && AmountText.digit(prose.at(i + 1))) {
                closeOpaque(i);
                i++;
            } else {
                opaque = opaque < 0 ? i : opaque;
                i++;
            }
        }
        closeOpaque(i);
        return tokens;
    }

    private void closeOpaque(int end) {
        if (opaque >= 0) {
            tokens.add(new Token.Other(opaque, end));
            opaque = -1;
        }
    }

    /** The token that begins at {@code i}; one without length where none does. */
    private Token next(int i) {
        Token.Path path = paths.get(i);
        if (path != null) {
            return path;
        }
        char c = prose.at(i);
        if (AmountText.digit(c)) {
            int code = codeBehind(i);
            if (code > i) {
                return new Token.Word(i, code, Optional.of(Sense.LIST), List.of());
            }
            return numbers.read(i, starts(i));
        }
        if (ListNumbers.circled(c)) {
            return new Token.Word(i, i + 1, Optional.of(Sense.LIST), List.of());
        }
        Optional<Lexicon.Match> match = lexicon.longest(prose.text(), i);
        if (match.isPresent() && !crossesPath(i, match.get().length())) {
            Lexicon.Match m = match.get();
            return new Token.Word(i, i + m.length(), m.sense(), m.labels());
        }
        Sense mark = MARKS.get(c);
        return mark == null
                ? new Token.Other(i, i)
                : new Token.Word(i, i + 1, Optional.of(mark), List.of());
    }

    /** Where the path of an item begins behind a list's number: {@code 1.2130305水利工程建设}. */
    private int codeBehind(int i) {
        int end = i;
        while (AmountText.digit(prose.at(end)) && end - i < 3) {
            end++;
        }
        boolean list = starts(i) && ".、".indexOf(prose.at(end)) >= 0;
        return list && paths.containsKey(end + 1) ? end + 1 : i;
    }

    private boolean crossesPath(int i, int length) {
        if (paths.isEmpty()) {
            return false;
        }
        for (int k = i + 1; k < i + length; k++) {
            if (paths.containsKey(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence, a clause or a list's entry may begin at {@code i}. */
    private boolean starts(int i) {
        if (i == 0) {
            return true;
        }
        char before = prose.at(i - 1);
        if ("。；：！".indexOf(before) >= 0) {
            return true;
        }
        boolean after = "，%元、）".indexOf(before) >= 0;
        int end = i;
        while (AmountText.digit(prose.at(end))) {
            end++;
        }
        return after && end - i <= 2 && prose.at(end) == '.' && prose.at(end + 1) > '\u2E80';
    }
}
