package mingzhang.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.document.WordingFile;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/** What an average is of that names it: 车均运行维护费 is of the cars and what they cost. */
final class AveragesOf {
    private static final String MEASURE = "“三公”经费支出";
    private static final List<Kinship> KNOWN =
            WordingFile.lines("/mingzhang/check/averages-of.txt").stream()
                    .map(Kinship::of)
                    .toList();

    private final Statements statements;

    AveragesOf(Statements statements) {
        this.statements = statements;
    }

    /**
     * An average's words and what it divides.
     *
     * @param beside a count beside which the other alone divides nothing
     */
    private record Kinship(String sort, Pattern words, String item, String count, String beside) {
        static Kinship of(String line) {
            String[] columns = line.split("→", -1);
            return new Kinship(
                    columns[0].strip(),
                    Pattern.compile(columns[1].strip()),
                    columns[2].strip(),
                    columns[3].strip(),
                    columns[4].strip());
        }
    }

    /** The amount and its number where the report states both, each once. */
    List<ToldAverages.Divided> of(String sort, String words) {
        return KNOWN.stream()
                .filter(k -> k.sort().equals(sort) && k.words().matcher(words).matches())
                .filter(k -> none(k.beside()))
                .flatMap(k -> divided(k).stream())
                .toList();
    }

    private boolean none(String count) {
        return statements.of(count, "", Kind.COUNT).stream().allMatch(f -> f.value().signum() == 0);
    }

    private Optional<ToldAverages.Divided> divided(Kinship kinship) {
        Optional<Figure> amount = once(statements.of(MEASURE, kinship.item(), Kind.AMOUNT));
        Optional<Figure> count = once(statements.of(kinship.count(), "", Kind.COUNT));
        return amount.isPresent() && count.isPresent()
                ? Optional.of(new ToldAverages.Divided(amount.get(), count.get()))
                : Optional.empty();
    }

    private static Optional<Figure> once(List<Figure> stated) {
        long values = stated.stream().map(f -> f.value().stripTrailingZeros()).distinct().count();
        return values == 1 && stated.get(0).value().signum() > 0
                ? Optional.of(stated.get(0))
                : Optional.empty();
    }
}
