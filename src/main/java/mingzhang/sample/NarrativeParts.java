package mingzhang.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of 决算情况说明. */
final class NarrativeParts {
    private final Form form;
    private final Phrases phrases;
    private final Quantities quantities;
    private final Story story;
    private final Dice dice;
    private final boolean allItems;

    NarrativeParts(Form form, Phrases phrases, Quantities quantities, Story story, Dice dice) {
        this.form = form;
        this.phrases = phrases;
        this.quantities = quantities;
        this.story = story;
        this.dice = dice;
        this.allItems = dice.percent(60);
    }

    void addTo(Map<String, Composer.Part> parts) {
        parts.put("totals", () -> withCaption(0, say("totals")));
        parts.put("revenue", () -> withCaption(1, listed("revenue", revenue())));
        parts.put("spending", () -> withCaption(2, listed("spending", quantities.spendingItems())));
        parts.put("fiscal", () -> withCaption(3, say("fiscal")));
        parts.put("general", () -> withCaption(4, say("general")));
        parts.put("structure", () -> withCaption(5, listed("structure", quantities.categories())));
        parts.put("lines", this::lines);
        parts.put("basic", () -> all("basic", "basic.personnel", "basic.operating"));
        parts.put("three", () -> all("three"));
        parts.put("three-items", this::threeItems);
        parts.put("fund", () -> all("fund"));
        parts.put("capital", () -> all("capital"));
        parts.put("running", this::running);
        parts.put("procurement", this::procurement);
        parts.put("assets", () -> all("assets"));
        parts.put("performance", this::performance);
    }

    private Map<String, Quantity> revenue() {
        return quantities.revenueItems(form.sentence("totals").contains("收入总计"));
    }

    private Block say(String key) {
        return new Block.Paragraph(phrases.say(key));
    }

    private List<Block> all(String... keys) {
        List<Block> blocks = new ArrayList<>();
        for (String key : keys) {
            blocks.add(say(key));
        }
        return blocks;
    }

    private List<Block> withCaption(int figure, Block block) {
        return List.of(block, new Block.Caption(form.all("captions").get(figure)));
    }

    /** A sentence with a list of items, those that are 0 left out where the report does so. */
    private Block listed(String key, Map<String, Quantity> items) {
        List<Piece> list = new ArrayList<>();
        items.forEach(
                (name, quantity) -> {
                    if (allItems || quantity.value() != 0) {
                        if (!list.isEmpty()) {
                            list.add(Piece.words("；"));
                        }
                        list.addAll(phrases.say(key + ".item", named(name), Optional.of(quantity)));
                    }
                });
        return new Block.Paragraph(phrases.say(key, Map.of("list", list), Optional.empty()));
    }

    /** A 类 by its full name and without its last word, which some forms print behind （类）. */
    private static Map<String, List<Piece>> named(String name) {
        String bare = name.endsWith("支出") ? name.substring(0, name.length() - 2) : name;
        return Map.of("name", words(name), "fullclass", words(name), "class", words(bare));
    }

    private static List<Piece> words(String text) {
        return List.of(Piece.words(text));
    }

    private List<Block> lines() {
        List<Block> blocks = new ArrayList<>(all("lines"));
        List<Quantity> lines = quantities.lines();
        for (int i = 0; i < lines.size(); i++) {
            Function function = story.now().lines().get(i).function();
            Map<String, List<Piece>> own = new java.util.HashMap<>(named(function.category()));
            own.put("sub", words(function.sub()));
            own.put("line", words(function.line()));
            own.put("n", words(String.valueOf(i + 1)));
            blocks.add(
                    new Block.Paragraph(phrases.say("lines.item", own, Optional.of(lines.get(i)))));
        }
        return blocks;
    }

    private List<Block> threeItems() {
        List<Block> blocks = new ArrayList<>(withCaption(6, say("three-items")));
        blocks.addAll(all("overseas", "vehicles", "bought", "run", "reception", "home", "foreign"));
        return blocks;
    }

    private List<Block> running() {
        boolean has = story.unit().kind().administration();
        return all(has ? "running" : "running.none");
    }

    private List<Block> procurement() {
        boolean some = story.now().procurement().total() > 0;
        return all(some ? "procurement" : "procurement.zero");
    }

    private List<Block> performance() {
        List<Block> blocks = new ArrayList<>(all("performance"));
        List<SampleProject> projects = story.now().projects();
        for (int i = 0; i < projects.size(); i++) {
            SampleProject project = projects.get(i);
            Map<String, List<Piece>> own =
                    Map.of(
                            "n", words(String.valueOf(i + 1)),
                            "name", words(project.name()),
                            "effect", words(dice.pick(Words.LISTS.of("effects"))));
            Quantity quantity =
                    Quantity.money("绩效项目", project.name(), project.spent())
                            .against(project.budget());
            blocks.add(new Block.Paragraph(phrases.say("project", own, Optional.of(quantity))));
        }
        if (dice.percent(70)) {
            projects.forEach(p -> blocks.add(ProjectGrid.of(p, story, dice)));
        }
        return blocks;
    }
}
