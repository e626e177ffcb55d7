package mingzhang.extract;

import mingzhang.document.Paragraph;

/** A paragraph looked at as a heading. */
record Candidate(int block, Paragraph paragraph, Label label, Title title) {
    private static final int LONGEST = 80;
    private static final int LONGEST_WITH_STOP = 24;

    static Candidate of(int block, Paragraph paragraph) {
        String text = paragraph.text().text();
        Label label = Label.read(text);
        return new Candidate(block, paragraph, label, Title.of(text.substring(label.end())));
    }

    /** Whether it is short enough to be a heading at all. */
    boolean isShort() {
        return paragraph.text().length() <= LONGEST;
    }

    boolean has(Label.Kind kind) {
        return label.is(kind);
    }

    /** Whether it reads as a title: no sentence in it, and a full stop only behind few words. */
    boolean isTitle() {
        String bare = title.bare();
        String text = paragraph.text().strip().text();
        boolean stopped = !text.isEmpty() && "。；;：:，,".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !bare.isEmpty()
                && bare.length() <= (stopped ? LONGEST_WITH_STOP : 40)
                && bare.chars().noneMatch(c -> "，。；：:;？！".indexOf(c) >= 0)
                && !(stopped && "；;：:，,".indexOf(text.charAt(text.length() - 1)) >= 0)
                && !bare.contains("万元")
                && text.indexOf('\t') < 0;
    }
}
