package mingzhang.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.report.Figure;
import mingzhang.report.Unread;

/** The numbers of a report by the line in which they begin. */
final class Marks {
    /**
     * A number in a line.
     *
     * @param start 1-based character in the line
     */
    record Mark(int start, int length, String kind, String id, String href, String said) {
        /** A number that was read as several figures says them all. */
        Mark and(Mark other) {
            boolean disputed = kind.equals("disputed") || other.kind.equals("disputed");
            String both = said + " · " + other.said;
            return new Mark(start, length, disputed ? "disputed" : kind, id, href, both);
        }
    }

    private final Map<Integer, List<Mark>> byLine = new HashMap<>();

    private Marks() {}

    /**
     * Numbers are named by their order: {@code n1} leads to {@code f1}, {@code m1} to {@code u1}.
     */
    static Marks of(Statements statements, Sayings sayings) {
        Map<List<Integer>, Mark> placed = new LinkedHashMap<>();
        List<Figure> figures = statements.report().figures();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String kind = statements.disputed(figure) ? "disputed" : "read";
            String said = sayings.reading(figure);
            Mark mark = mark(figure.start(), figure.length(), kind, "nf", i, said);
            placed.merge(List.of(figure.line(), figure.start()), mark, Mark::and);
        }
        List<Unread> unread = statements.report().unread();
        for (int i = 0; i < unread.size(); i++) {
            Unread number = unread.get(i);
            String kind = number.reason() == Unread.Reason.UNNAMED ? "unnamed" : "unread";
            String said = sayings.reason(number.reason());
            Mark mark = mark(number.start(), number.length(), kind, "mu", i, said);
            placed.putIfAbsent(List.of(number.line(), number.start()), mark);
        }
        Marks marks = new Marks();
        placed.forEach((place, mark) -> marks.add(place.get(0), mark));
        marks.byLine.values().forEach(line -> line.sort(Comparator.comparingInt(Mark::start)));
        return marks;
    }

    /** {@code letters}: the first begins the number's name, the second that of its row. */
    private static Mark mark(
            int start, int length, String kind, String letters, int index, String said) {
        String id = letters.charAt(0) + String.valueOf(index + 1);
        String href = "#" + letters.charAt(1) + (index + 1);
        return new Mark(start, length, kind, id, href, said);
    }

    private void add(int line, Mark mark) {
        byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(mark);
    }

    /** The numbers that begin in {@code line} from character {@code from} to before {@code to}. */
    List<Mark> in(int line, int from, int to) {
        return byLine.getOrDefault(line, List.of()).stream()
                .filter(mark -> mark.start() >= from && mark.start() < to)
                .toList();
    }
}
