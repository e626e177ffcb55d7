package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingzhang.document.Block;
import mingzhang.report.Place;
import mingzhang.report.Warning;

/** Reads the numbers that the sentences of 决算情况说明 state. */
public final class NarrativeExtractor {
    private static final String PROJECTS = "绩效项目";
    private static final String GENERAL_BUDGET = "general-budget";

    /** Totals of all money: a 类 below them is no statement of the general budget. */
    private static final Set<String> ALL_MONEY = Set.of("收支总计", "本年收入合计", "本年支出合计");

    private final Wording wording;

    public NarrativeExtractor() {
        this(Wording.load());
    }

    NarrativeExtractor(Wording wording) {
        this.wording = wording;
    }

    /**
     * What the sections of the narrative state.
     *
     * @param year the year of the account
     */
    public Narrative extract(List<Section> narrative, Subject subject, int year) {
        Ledger ledger = new Ledger();
        ItemPaths paths = new ItemPaths(wording.classification(), year, true);
        AllFunds allFunds = AllFunds.of(narrative, wording.narrower());
        boolean apart = narrative.stream().anyMatch(s -> s.key().startsWith(GENERAL_BUDGET));
        for (Section given : narrative) {
            Section section = allFunds.hold(given) ? given.unknown() : given;
            boolean items = given.key().startsWith(GENERAL_BUDGET);
            ItemPaths own = new ItemPaths(wording.classification(), year, false);
            boolean all = ALL_MONEY.contains(wording.about(section.key()).orElse(""));
            read(section, subject, year, items ? paths : own, apart && all, ledger);
        }
        return ledger.narrative();
    }

    /**
     * @param nameless whether the 类 that the section names are items of no measure
     */
    private void read(
            Section section,
            Subject subject,
            int year,
            ItemPaths paths,
            boolean nameless,
            Ledger ledger) {
        String about = wording.about(section.key()).orElse("");
        Topic topic = new Topic(about, wording, year);
        SentenceReader reader = new SentenceReader(topic, ledger, year);
        SentenceReader listing = reader;
        Optional<SentenceReader> entries = Optional.empty();
        // A 类 may stand over its 项 as a heading.
        section.heading().ifPresent(heading -> paths.find(Prose.of(heading.text())));
        List<Block> blocks = ChartLines.without(section.blocks());
        for (Prose prose : new BrokenParagraphs(wording.lexicon()).joined(blocks)) {
            if (!BrokenParagraphs.caption(prose)) {
                List<Token.Path> found = new ArrayList<>();
                if (about.equals(PROJECTS)) {
                    found.addAll(wording.projects().find(prose));
                } else {
                    found.addAll(nameless ? bare(paths.find(prose)) : paths.find(prose));
                    paths.unknown().forEach(u -> warn(u, prose, subject, ledger));
                }
                List<Token> tokens = Tokenizer.tokens(prose, wording.lexicon(), found);
                Optional<String> list = wording.list(section.key(), prose);
                if (list.isPresent()) {
                    listing = reader(list.get(), year, ledger);
                } else if (prose.at(0) == '（') {
                    listing = reader;
                }
                boolean entry = prose.at(0) != '（' && ListNumbers.behind(prose, 0) > 0;
                entries = entry ? entries : Optional.empty();
                wording.inline(section.key(), prose)
                        .map(key -> reader(key, year, ledger))
                        .orElse(entries.orElse(listing))
                        .read(new Passage(section.path(), prose, tokens));
                Optional<String> opened = wording.entries(section.key(), prose);
                entries = opened.isEmpty() ? entries : opened.map(key -> reader(key, year, ledger));
            }
        }
    }

    private static List<Token.Path> bare(List<Token.Path> paths) {
        return paths.stream()
                .map(p -> new Token.Path(p.from(), p.to(), Optional.<Meaning>empty()))
                .toList();
    }

    private SentenceReader reader(String section, int year, Ledger ledger) {
        Topic topic = new Topic(wording.about(section).orElse(""), wording, year);
        return new SentenceReader(topic, ledger, year);
    }

    private static void warn(
            ItemPaths.Unknown unknown, Prose prose, Subject subject, Ledger ledger) {
        Place place = new Place(subject.file(), prose.position(unknown.at()).line());
        ledger.warning(Warning.of(place, "unknown-category", unknown.name()));
    }
}
