package mingzhang.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.extract.ProjectSentences.Statement;
import mingzhang.report.Project;

/**
 * Gives a project whose table has no completion rate that of the sentence about it. Names are
 * compared without quotation marks and the words that tables and sentences add at will; names that
 * still differ must be close, and the amounts must agree.
 */
final class ProjectRates {
    private static final int SAME = 4;
    private static final int CONTAINED = 3;
    private static final int CLOSE = 2;

    private final TableWords.Sentence words;

    ProjectRates(TableWords words) {
        this.words = words.sentence();
    }

    List<Project> complete(List<Project> projects, List<Statement> statements) {
        List<Project> completed = new ArrayList<>(projects);
        List<Statement> left = new ArrayList<>(statements);
        for (int level = SAME; level >= CLOSE; level--) {
            for (int i = 0; i < completed.size(); i++) {
                Project project = completed.get(i);
                if (project.completionRate().isPresent()) {
                    continue;
                }
                int wanted = level;
                List<Statement> fitting =
                        left.stream().filter(s -> closeness(project, s) == wanted).toList();
                if (fitting.size() == 1 || (level == SAME && !fitting.isEmpty())) {
                    completed.set(i, with(project, fitting.get(0)));
                    left.remove(fitting.get(0));
                }
            }
        }
        return completed;
    }

    private static Project with(Project project, Statement statement) {
        return new Project(
                project.name(),
                project.budget(),
                project.executed(),
                Optional.of(statement.rate()),
                project.line(),
                project.budgetLine(),
                project.executedLine(),
                statement.line());
    }

    private int closeness(Project project, Statement statement) {
        String table = bare(project.name());
        String sentence = bare(statement.name());
        if (table.equals(sentence)) {
            return SAME;
        }
        String shorter = table.length() < sentence.length() ? table : sentence;
        String longer = table.length() < sentence.length() ? sentence : table;
        if (shorter.length() >= 4 && longer.contains(shorter)) {
            return CONTAINED;
        }
        boolean close = shorter.length() * 10 >= longer.length() * 7 && gap(shorter, longer) <= 2;
        return close && agree(project, statement) ? CLOSE : 0;
    }

    private static boolean agree(Project project, Statement statement) {
        return same(project.budget(), statement.budget())
                || same(project.executed(), statement.executed());
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }

    /** How many characters of the two do not pair up in order; greedy, names being short. */
    private static int gap(String shorter, String longer) {
        int[] row = new int[longer.length() + 1];
        for (int i = 0; i < shorter.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < longer.length(); j++) {
                int above = row[j + 1];
                boolean same = shorter.charAt(i) == longer.charAt(j);
                row[j + 1] = same ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return longer.length() - row[longer.length()];
    }

    /** The name's own words. */
    private String bare(String name) {
        StringBuilder out = new StringBuilder();
        String compact = CellLabel.of(name);
        for (int i = 0; i < compact.length(); i++) {
            char c = compact.charAt(i);
            if (Character.isLetterOrDigit(c) && c != '.') {
                out.append(c);
            }
        }
        boolean cut = true;
        while (cut) {
            cut = cutNumber(out);
            for (String end : words.ends()) {
                if (out.length() - end.length() >= 2 && out.toString().endsWith(end)) {
                    out.setLength(out.length() - end.length());
                    cut = true;
                }
            }
        }
        return out.toString();
    }

    /** Cuts a stray number that ran into the name's end. */
    private static boolean cutNumber(StringBuilder name) {
        int end = name.length();
        while (end > 2 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        boolean cut = end < name.length();
        name.setLength(end);
        return cut;
    }
}
