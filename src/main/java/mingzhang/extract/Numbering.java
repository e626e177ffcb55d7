package mingzhang.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives headings the path that they mean. Printed numbers are evidence, not truth: they are lost,
 * restarted or made up as often as not, so the order of the form and the order in the report are
 * weighed against them.
 */
final class Numbering {
    private Numbering() {}

    /** The path of each heading, in order. */
    static List<String> paths(List<Found> headings) {
        List<Integer> parents = parents(headings);
        Map<Integer, List<Integer>> children = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            children.computeIfAbsent(parents.get(i), key -> new ArrayList<>()).add(i);
        }
        String[] steps = new String[headings.size()];
        for (List<Integer> family : children.values()) {
            List<String> given = steps(family.stream().map(headings::get).toList());
            for (int i = 0; i < given.size(); i++) {
                steps[family.get(i)] = given.get(i);
            }
        }
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String step = steps[i];
            int parent = parents.get(i);
            paths.add(parent < 0 ? step : paths.get(parent) + "/" + step);
        }
        return paths;
    }

    private static List<Integer> parents(List<Found> headings) {
        List<Integer> open = new ArrayList<>();
        List<Integer> parents = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            while (!open.isEmpty()
                    && headings.get(open.get(open.size() - 1)).level() >= headings.get(i).level()) {
                open.remove(open.size() - 1);
            }
            parents.add(open.isEmpty() ? -1 : open.get(open.size() - 1));
            open.add(i);
        }
        return parents;
    }

    private static List<String> steps(List<Found> siblings) {
        Found first = siblings.get(0);
        if (first.level() == 2 && first.part().equals("attachments")) {
            return ofAttachments(siblings);
        }
        List<Integer> numbers = first.level() == 1 ? ofParts(siblings) : ofSiblings(siblings);
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            steps.add(step(siblings.get(i), numbers.get(i)));
        }
        return steps;
    }

    /** 附件1, 附件2; a further report under the same mark is 附件2（2）. */
    private static List<String> ofAttachments(List<Found> siblings) {
        boolean marked = siblings.stream().anyMatch(s -> s.label().is(Label.Kind.OTHER));
        List<String> steps = new ArrayList<>();
        int last = 0;
        int under = 1;
        for (Found sibling : siblings) {
            int number = sibling.label().is(Label.Kind.OTHER) ? sibling.label().number() : 0;
            if (marked && last > 0 && !sibling.label().is(Label.Kind.OTHER)) {
                under++;
                steps.add("附件" + last + "（" + under + "）");
            } else {
                last = Math.max(number, last + 1);
                under = 1;
                steps.add("附件" + last);
            }
        }
        return steps;
    }

    private static String step(Found heading, int number) {
        int level = heading.level();
        if (level == 1) {
            return "第" + Numerals.chinese(number) + "部分";
        }
        if (heading.part().equals("attachments")) {
            level--;
        }
        return switch (level) {
            case 2 -> Numerals.chinese(number);
            case 3 -> "（" + Numerals.chinese(number) + "）";
            case 4 -> Integer.toString(number);
            default -> "（" + number + "）";
        };
    }

    /**
     * Parts keep the number they state while it grows; others are counted from their neighbours.
     */
    static List<Integer> ofParts(List<Found> parts) {
        List<Integer> printed = byStatement(parts);
        if (!printed.isEmpty() && parts.stream().allMatch(Numbering::isChinese)) {
            return printed;
        }
        boolean anyStated = parts.stream().anyMatch(part -> part.label().is(Label.Kind.PART));
        List<Integer> numbers = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < parts.size(); i++) {
            int number = last + 1;
            int stated = anyStated ? stated(parts, i) : parts.get(i).formNumber();
            if (stated > last) {
                number = stated;
            }
            numbers.add(number);
            last = number;
        }
        return numbers;
    }

    private static boolean isChinese(Found heading) {
        return heading.label().is(Label.Kind.CHINESE);
    }

    /** The stated number of the part, else what the next one that states one leaves for it. */
    private static int stated(List<Found> parts, int index) {
        for (int i = index; i < parts.size(); i++) {
            if (parts.get(i).label().is(Label.Kind.PART)) {
                return parts.get(i).label().number() - (i - index);
            }
        }
        return 0;
    }

    /** The numbering that most of the printed numbers agree with. */
    static List<Integer> ofSiblings(List<Found> siblings) {
        List<Integer> best = List.of();
        long bestScore = -1;
        for (List<Integer> option :
                List.of(byForm(siblings), byStatement(siblings), byOrder(siblings))) {
            long score = option.isEmpty() ? -1 : agreement(siblings, option);
            if (score > bestScore) {
                best = option;
                bestScore = score;
            }
        }
        return best;
    }

    private static long agreement(List<Found> siblings, List<Integer> option) {
        long score = 0;
        for (int i = 0; i < option.size(); i++) {
            score += siblings.get(i).label().number() == option.get(i) ? 1 : 0;
        }
        return score;
    }

    /** The form's own numbers, where all but the last siblings are the form's and in its order. */
    private static List<Integer> byForm(List<Found> siblings) {
        List<Integer> numbers = new ArrayList<>();
        int last = 0;
        for (Found sibling : siblings) {
            int number = sibling.formNumber() > 0 ? sibling.formNumber() : last + 1;
            if (number <= last) {
                return List.of();
            }
            numbers.add(number);
            last = number;
        }
        return siblings.stream().anyMatch(sibling -> sibling.formNumber() > 0)
                ? numbers
                : List.of();
    }

    /** The printed numbers, where all stand as the level's form has them and grow. */
    private static List<Integer> byStatement(List<Found> siblings) {
        List<Integer> numbers = new ArrayList<>();
        int last = 0;
        for (Found sibling : siblings) {
            int number = sibling.label().number();
            if (number <= last || isFlattened(sibling)) {
                return List.of();
            }
            numbers.add(number);
            last = number;
        }
        return numbers;
    }

    /** Whether the number is Arabic where the form has a Chinese one. */
    private static boolean isFlattened(Found sibling) {
        int items = sibling.part().equals("attachments") ? 5 : 4;
        return sibling.label().is(Label.Kind.ARABIC) && sibling.level() < items;
    }

    private static List<Integer> byOrder(List<Found> siblings) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= siblings.size(); i++) {
            numbers.add(i);
        }
        return numbers;
    }
}
