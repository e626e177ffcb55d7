package mingzhang.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What else to try where nothing was found: near spellings among units, measures and terms. */
final class Suggestions {
    private static final double NEAR = 0.5;
    private static final int MOST = 5;
    private static final int LONGEST = 60;

    private final Set<String> known = new LinkedHashSet<>();
    private final Folding folding;

    /** A name and how near it is. */
    private record Near(String name, double likeness) {}

    Suggestions(Names names, String terms, Folding folding) {
        this.folding = folding;
        names.measures().forEach(m -> known.add(m.name()));
        names.units().forEach(u -> known.add(u.name()));
        terms.lines().filter(line -> !line.isEmpty()).forEach(known::add);
    }

    List<String> near(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<Set<String>> asked = new ArrayList<>();
        for (String part : QueryParts.of(text)) {
            asked.add(pairs(part));
        }
        asked.add(pairs(text));
        List<Near> near = new ArrayList<>();
        for (String name : known) {
            Set<String> pairs = pairs(name);
            double likeness = asked.stream().mapToDouble(a -> likeness(a, pairs)).max().orElse(0);
            if (likeness >= NEAR) {
                near.add(new Near(name, likeness));
            }
        }
        near.sort(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::name));
        return near.stream().limit(MOST).map(Near::name).toList();
    }

    /** Twice the pairs in common over all pairs. */
    private static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size());
    }

    private Set<String> pairs(String text) {
        String folded = folding.fold(text).text().replace(String.valueOf(Folding.BREAK), "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= folded.length(); i++) {
            pairs.add(folded.substring(i, i + 2));
        }
        return pairs;
    }
}
