package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts that a sentence tells one behind the other, with nothing but a mark between them.
 *
 * @param parts each as the match that it is
 * @param end where the run ends, with the mark behind its last part where one stands there
 */
record PartRun(List<Matcher> parts, int end) {
    private static final Phrases WORDING = Phrases.read("told-lists");

    /** A mark between two parts. */
    static final Pattern MARK = WORDING.get("NEXT");

    /** A mark where a bracket before it has been made spaces. */
    static final Pattern SPACED_MARK = Pattern.compile(" *(?:" + MARK + ")");

    /** The run that begins at {@code from}. */
    static PartRun from(Pattern part, Pattern mark, String text, int from, int to) {
        List<Matcher> parts = new ArrayList<>();
        int at = from;
        boolean goesOn = true;
        while (goesOn && at < to) {
            Matcher next = part.matcher(text).region(at, to);
            goesOn = next.lookingAt();
            if (goesOn) {
                parts.add(next);
                Matcher behind = mark.matcher(text).region(next.end(), to);
                goesOn = behind.lookingAt();
                at = goesOn ? behind.end() : next.end();
            }
        }
        return new PartRun(parts, at);
    }

    /** All parts between the places, whatever stands between them. */
    static List<Matcher> all(Pattern part, String text, int from, int to) {
        List<Matcher> parts = new ArrayList<>();
        Matcher next = part.matcher(text).region(from, to);
        while (next.find()) {
            parts.add(next);
            next = part.matcher(text).region(next.end(), to);
        }
        return parts;
    }

    /** The last of the parts that make a run: what stands before the first of them is no part. */
    static List<Matcher> last(List<Matcher> parts, String text) {
        int first = parts.size() - 1;
        while (first > 0 && follows(parts.get(first - 1), parts.get(first), text)) {
            first--;
        }
        return parts.subList(Math.max(0, first), parts.size());
    }

    private static boolean follows(Matcher part, Matcher next, String text) {
        String between = text.substring(part.end(), next.start()).strip();
        return between.length() == 1 && MARK.matcher(between).matches();
    }
}
