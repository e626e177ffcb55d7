package mingzhang.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up report as a file.
 *
 * @param faults what was made wrong in it on purpose
 */
record PrintedReport(Story story, String extension, Page page, List<Page.Fault> faults) {
    private static final int MARKDOWN = 6;
    private static final int HTML = 6;

    /**
     * The report, its wording, style and damage drawn from seed and name.
     *
     * @param faults how likely it is to hold a planted inconsistency
     */
    static PrintedReport of(Story story, long seed, double faults) {
        String id = story.unit().id() + "/" + story.year();
        Dice dice = Dice.of(seed, "words/" + id);
        Draft draft = Composer.compose(story, dice);
        Dice slips = Dice.of(seed, "faults/" + id);
        if (slips.between(0.0, 1.0) < faults) {
            Slips.plant(draft, slips);
        }
        int format = dice.below(100);
        if (format < MARKDOWN) {
            return of(draft, "md", MarkdownPrinter.print(draft.blocks()));
        }
        if (format < MARKDOWN + HTML) {
            String title = story.unit().name() + story.year() + "年度部门决算";
            return of(draft, "html", HtmlPrinter.print(title, draft.blocks()));
        }
        return of(draft, "txt", TextPrinter.print(draft.blocks(), dice));
    }

    private static PrintedReport of(Draft draft, String extension, Page page) {
        List<Page.Fault> faults =
                Stream.concat(
                                page.faults().stream(),
                                draft.absent().stream().map(p -> new Page.Fault(p, 0)))
                        .toList();
        return new PrintedReport(draft.story(), extension, page, faults);
    }

    String fileName() {
        return story.year() + "." + extension;
    }
}
