package mingzhang.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mingzhang.document.Run;
import mingzhang.document.SourceText;

/**
 * Cuts texts of a document into source lines with their numbers marked. One is used for a whole
 * report in reading order, so that each line gets its address once.
 */
final class Lines {
    private final Marks marks;
    private final TermFinder terms;
    private final Here here;
    private final Set<Integer> addressed = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    Lines(Marks marks, TermFinder terms, Here here) {
        this.marks = marks;
        this.terms = terms;
        this.here = here;
    }

    /** A heading: terms are marked anew at their first occurrence behind it. */
    List<SourceLine> heading(SourceText text) {
        terms.section();
        return of(text);
    }

    /** Running text line by line, its terms marked too. */
    List<SourceLine> prose(SourceText text) {
        List<Placed> placed = placed(text);
        List<Placed> all = new ArrayList<>(placed);
        for (TermFinder.Found found : terms.in(text.text())) {
            boolean free =
                    placed.stream().noneMatch(p -> p.from() < found.to() && found.from() < p.to());
            if (free) {
                all.add(new Placed(found.from(), found.to(), mark(found.term())));
            }
        }
        all.sort(Comparator.comparingInt(Placed::from));
        return of(text, all);
    }

    private Marks.Mark mark(TermFinder.Known term) {
        String href = here.to(Paths.term(TermKey.name(term.name())));
        return new Marks.Mark(0, 0, "term", "", href, term.name());
    }

    /** The text line by line. */
    List<SourceLine> of(SourceText text) {
        return of(text, placed(text));
    }

    private List<SourceLine> of(SourceText text, List<Placed> placed) {
        List<SourceLine> lines = new ArrayList<>();
        List<Run> runs = text.runs();
        for (int i = 0; i < runs.size(); ) {
            int next = i + 1;
            while (next < runs.size() && runs.get(next).line() == runs.get(i).line()) {
                next++;
            }
            int from = Math.min(runs.get(i).offset(), text.length());
            int to = next < runs.size() ? runs.get(next).offset() : text.length();
            if (to > from) {
                int number = runs.get(i).line();
                List<Piece> pieces = pieces(text.text(), from, to, placed);
                lines.add(new SourceLine(number, addressed.add(number), pieces));
            }
            i = next;
        }
        return lines;
    }

    private record Placed(int from, int to, Marks.Mark mark) {}

    private List<Placed> placed(SourceText text) {
        List<Placed> placed = new ArrayList<>();
        List<Run> runs = text.runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int end = i + 1 < runs.size() ? runs.get(i + 1).offset() : text.length();
            int last = run.column() + end - run.offset();
            for (Marks.Mark mark : marks.in(run.line(), run.column(), last)) {
                int from = run.offset() + mark.start() - run.column();
                int to = Math.min(text.length(), from + Math.max(1, mark.length()));
                placed.add(new Placed(from, to, mark));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::from));
        return placed;
    }

    private List<Piece> pieces(String text, int from, int to, List<Placed> placed) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Placed number : placed) {
            int start = Math.max(at, number.from());
            int end = Math.min(to, number.to());
            if (start >= end) {
                continue;
            }
            if (start > at) {
                pieces.add(Piece.words(text.substring(at, start)));
            }
            Marks.Mark mark = number.mark();
            String id = used.add(mark.id()) ? mark.id() : "";
            pieces.add(
                    new Piece(
                            text.substring(start, end), mark.kind(), id, mark.href(), mark.said()));
            at = end;
        }
        if (at < to) {
            pieces.add(Piece.words(text.substring(at, to)));
        }
        return pieces;
    }
}
