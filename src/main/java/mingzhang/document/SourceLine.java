package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text file without its marks, tabs kept.
 *
 * @param shape what its tabs say of it
 */
record SourceLine(SourceText text, Shape shape) {
    /** How a line takes part in a flattened table. */
    enum Shape {
        /** Nothing to see in it. */
        BLANK,
        /** Begins with a tab and has no other behind a text: opens a cell. */
        CELL,
        /** Texts with tabs between them: a row. */
        ROW,
        /** A text with tabs behind it only. */
        TRAILING,
        /** No tab. */
        PLAIN
    }

    static SourceLine of(SourceText text) {
        return new SourceLine(text, shapeOf(text.text()));
    }

    boolean is(Shape other) {
        return shape == other;
    }

    int number() {
        return text.line();
    }

    /** The text of a {@code CELL} line's cell. */
    SourceText cell() {
        int tab = text.text().indexOf('\t');
        return text.slice(tab + 1, text.length()).strip();
    }

    /** The cells of a {@code ROW} line, tabs at its end left out. */
    List<SourceText> cells(boolean doubled) {
        String all = text.text();
        List<SourceText> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < all.length(); i++) {
            if (all.charAt(i) == '\t') {
                cells.add(text.slice(from, i).strip());
                i += doubled && i + 1 < all.length() && all.charAt(i + 1) == '\t' ? 1 : 0;
                from = i + 1;
            }
        }
        SourceText last = text.slice(from, all.length()).strip();
        if (!last.text().isEmpty()) {
            cells.add(last);
        }
        return cells;
    }

    int tabs() {
        return (int) text.text().chars().filter(c -> c == '\t').count();
    }

    /** Tabs before the first text. */
    int leadingTabs() {
        String all = text.text();
        int tabs = 0;
        for (int i = 0; i < all.length() && Wording.isBlank(all.charAt(i)); i++) {
            tabs += all.charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }

    /** Whether all tabs stand in pairs, as charts write them. */
    boolean hasOnlyPairs() {
        String all = text.text();
        int run = 0;
        for (int i = 0; i <= all.length(); i++) {
            if (i < all.length() && all.charAt(i) == '\t') {
                run++;
            } else if (run % 2 == 1) {
                return false;
            } else {
                run = 0;
            }
        }
        return true;
    }

    private static Shape shapeOf(String text) {
        int firstText = -1;
        int tabs = 0;
        boolean leading = false;
        boolean inner = false;
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                tabs++;
                leading |= firstText < 0;
                pending = firstText >= 0;
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                firstText = firstText < 0 ? i : firstText;
                inner |= pending;
            }
        }
        if (tabs == 0) {
            return firstText < 0 ? Shape.BLANK : Shape.PLAIN;
        }
        if (inner) {
            return Shape.ROW;
        }
        return leading ? Shape.CELL : Shape.TRAILING;
    }
}
