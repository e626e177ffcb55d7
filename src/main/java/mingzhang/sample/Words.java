package mingzhang.sample;

/** Words that sentences may choose from. */
final class Words {
    static final Lists LISTS = Lists.read("words.txt");

    private Words() {}
}
