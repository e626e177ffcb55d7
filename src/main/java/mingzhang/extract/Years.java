package mingzhang.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.document.Block;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;
import mingzhang.document.Table;

/** Collects which year a report says it accounts for. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})\\s?年");
    private static final String CHINESE = "零一二三四五六七八九";

    /** Characters of a sentence within which its own year stands: 截至2020年12月31日. */
    private static final int NEAR = 10;

    private final Votes votes = new Votes();

    private Years() {}

    static Votes in(Outline outline) {
        Years years = new Years();
        for (Section section : outline.sections()) {
            boolean front = section.part().equals("front");
            boolean narrative = section.part().equals("narrative");
            section.heading()
                    .ifPresent(
                            heading ->
                                    years.vote(heading.text(), 80, heading.level() == 1 ? 4 : 1));
            for (Block block : section.blocks()) {
                if (block instanceof Paragraph paragraph && (front || narrative)) {
                    boolean title = front && paragraph.text().length() <= 60;
                    years.vote(paragraph.text(), title ? 60 : NEAR, title ? 4 : 1);
                } else if (block instanceof Table table && narrative) {
                    years.table(table);
                }
            }
        }
        return years.votes;
    }

    private void table(Table table) {
        table.rows().stream()
                .limit(2)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().length() <= 24)
                .forEach(cell -> vote(cell.text(), 24, 1));
    }

    /** The first year of the text, if it stands before {@code limit}. */
    private void vote(SourceText text, int limit, int weight) {
        String near = text.text().substring(0, Math.min(text.length(), limit + 6));
        Matcher matcher = YEAR.matcher(arabic(near));
        if (matcher.find() && matcher.start() < limit) {
            votes.add(matcher.group(1), weight, text.at(matcher.start()).line());
        }
    }

    /** 二〇二〇年 as 2020年, character by character. */
    private static String arabic(String text) {
        String plain = text.replace('〇', '零').replace('○', '零').replace('Ｏ', '零');
        StringBuilder out = new StringBuilder(plain);
        for (int i = 0; i + 4 < plain.length(); i++) {
            boolean four = plain.charAt(i + 4) == '年';
            for (int k = i; four && k < i + 4; k++) {
                four = CHINESE.indexOf(plain.charAt(k)) >= 0;
            }
            for (int k = i; four && k < i + 4; k++) {
                out.setCharAt(k, (char) ('0' + CHINESE.indexOf(plain.charAt(k))));
            }
        }
        return out.toString();
    }
}
