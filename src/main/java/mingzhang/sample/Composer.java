package mingzhang.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a report in a form's order: its headings and, under each, what belongs there. */
final class Composer {
    private static final String[] CHINESE = {
        "〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"
    };

    private final Form form;
    private final Phrases phrases;
    private final Map<String, Part> parts;
    private final List<Block> out = new ArrayList<>();
    private final int[] numbers = new int[4];

    private Composer(Form form, Phrases phrases, Map<String, Part> parts) {
        this.form = form;
        this.phrases = phrases;
        this.parts = parts;
    }

    /** What stands under one heading. */
    interface Part {
        List<Block> blocks();
    }

    /** The report, its style drawn from {@code dice}. */
    static Draft compose(Story story, Dice dice) {
        Form form = Form.draw(dice);
        Digits digits = Digits.draw(dice);
        Quantities quantities = Quantities.of(story.now(), story.before());
        Map<String, String> words = new HashMap<>();
        words.put("Y", String.valueOf(story.year()));
        words.put("P", String.valueOf(story.year() - 1));
        words.put("unit", story.unit().name());
        words.put("projects", String.valueOf(story.now().projects().size()));
        Phrases phrases = new Phrases(form, digits, quantities.named(), words, story.year(), dice);
        Map<String, Part> parts = new HashMap<>();
        new NarrativeParts(form, phrases, quantities, story, dice).addTo(parts);
        new OtherParts(story, digits, dice).addTo(parts);
        Composer composer = new Composer(form, phrases, parts);
        composer.compose();
        return new Draft(story, digits, composer.out);
    }

    private void compose() {
        for (Form.Entry entry : form.outline()) {
            List<Block> blocks =
                    entry.key().equals("-")
                            ? List.of()
                            : parts.getOrDefault(entry.key(), List::of).blocks();
            if (blocks.isEmpty()
                    && (entry.key().equals("statements") || entry.key().equals("attachments"))) {
                continue;
            }
            out.add(heading(entry));
            out.addAll(blocks);
        }
        out.addAll(parts.getOrDefault("residue", List::of).blocks());
    }

    private Block.Heading heading(Form.Entry entry) {
        numbers[entry.level()]++;
        for (int level = entry.level() + 1; level < numbers.length; level++) {
            numbers[level] = 0;
        }
        return new Block.Heading(
                entry.level(), numbers[entry.level()], phrases.title(entry.title()), path(entry));
    }

    private String path(Form.Entry entry) {
        StringBuilder path = new StringBuilder(numberOf(1, numbers[1]));
        for (int level = 2; level <= entry.level(); level++) {
            path.append('/').append(numberOf(level, numbers[level]));
        }
        return path.toString();
    }

    /** A heading's number as a path has it: 第二部分, 五, （三）. */
    static String numberOf(int level, int number) {
        return switch (level) {
            case 1 -> "第" + CHINESE[number] + "部分";
            case 2 -> CHINESE[number];
            default -> "（" + CHINESE[number] + "）";
        };
    }
}
