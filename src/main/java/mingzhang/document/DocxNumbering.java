package mingzhang.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Counts the automatic lists of a docx and writes each paragraph's label. */
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final int LONGEST_LABEL = 100;

    private final DocxStyles styles;
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> numbers = new HashMap<>();

    /** Counters by abstract list: lists of one kind go on from one another. */
    private final Map<String, int[]> counters = new HashMap<>();

    /** Lists whose own start has been taken. */
    private final Map<String, Boolean> started = new HashMap<>();

    DocxNumbering(Optional<Element> part, DocxStyles styles) {
        this.styles = styles;
        if (part.isPresent()) {
            for (Element list : Xml.all(part.get(), "abstractNum")) {
                abstracts.put(Xml.attribute(list, "abstractNumId"), list);
            }
            for (Element list : Xml.all(part.get(), "num")) {
                numbers.put(Xml.attribute(list, "numId"), list);
            }
        }
    }

    /** The label that the paragraph is given, empty for none; to be asked once, in order. */
    String label(Element paragraph) {
        Optional<Element> list = styles.list(paragraph);
        String id = list.map(element -> Xml.value(element, "numId")).orElse("0");
        Element number = numbers.get(id);
        if (number == null || id.equals("0")) {
            return "";
        }
        String base = Xml.value(number, "abstractNumId");
        Element kind = abstracts.get(linked(base));
        if (kind == null) {
            return "";
        }
        int level = level(list.get(), kind, paragraph);
        count(id, number, kind, base, level);
        return write(number, kind, counters.get(base), level);
    }

    /** A list may be defined by a style that names another list. */
    private String linked(String base) {
        Element kind = abstracts.get(base);
        String link = kind == null ? "" : Xml.value(kind, "numStyleLink");
        if (!link.isEmpty()) {
            for (Map.Entry<String, Element> other : abstracts.entrySet()) {
                if (Xml.value(other.getValue(), "styleLink").equals(link)) {
                    return other.getKey();
                }
            }
        }
        return base;
    }

    /** A style's list says its level in the list, by naming the style there. */
    private int level(Element list, Element kind, Element paragraph) {
        String own = Xml.value(list, "ilvl");
        if (own.isEmpty()) {
            String style = styles.styleOf(paragraph);
            for (Element level : kind.children()) {
                if (Xml.is(level, "lvl") && Xml.value(level, "pStyle").equals(style)) {
                    own = Xml.attribute(level, "ilvl");
                }
            }
        }
        return Math.max(0, Math.min(LEVELS - 1, Xml.integer(own, 0)));
    }

    private void count(String id, Element number, Element kind, String base, int level) {
        int[] counter = counters.computeIfAbsent(base, key -> new int[LEVELS]);
        boolean first = started.putIfAbsent(id + "/" + level, true) == null;
        Optional<Integer> restart = first ? override(number, level) : Optional.empty();
        if (restart.isPresent()) {
            counter[level] = restart.get();
        } else {
            counter[level] = counter[level] == 0 ? start(number, kind, level) : counter[level] + 1;
        }
        for (int above = 0; above < level; above++) {
            counter[above] = counter[above] == 0 ? start(number, kind, above) : counter[above];
        }
        for (int below = level + 1; below < LEVELS; below++) {
            String restarts =
                    definition(number, kind, below).map(d -> Xml.value(d, "lvlRestart")).orElse("");
            boolean goesOn = restarts.equals("0") || level + 1 > Xml.integer(restarts, LEVELS);
            counter[below] = goesOn ? counter[below] : 0;
        }
    }

    private static Optional<Integer> override(Element number, int level) {
        for (Element override : number.children()) {
            boolean same = Xml.attribute(override, "ilvl").equals(String.valueOf(level));
            if (Xml.is(override, "lvlOverride") && same) {
                String start = Xml.value(override, "startOverride");
                return start.isEmpty() ? Optional.empty() : Optional.of(Xml.integer(start, 1));
            }
        }
        return Optional.empty();
    }

    private static int start(Element number, Element kind, int level) {
        return definition(number, kind, level)
                .map(d -> Xml.integer(Xml.value(d, "start"), 1))
                .orElse(1);
    }

    /** The level's definition, the list's own before that of its kind. */
    private static Optional<Element> definition(Element number, Element kind, int level) {
        String wanted = String.valueOf(level);
        for (Element override : number.children()) {
            if (Xml.is(override, "lvlOverride") && Xml.attribute(override, "ilvl").equals(wanted)) {
                Optional<Element> own = Xml.child(override, "lvl");
                if (own.isPresent()) {
                    return own;
                }
            }
        }
        for (Element definition : kind.children()) {
            if (Xml.is(definition, "lvl") && Xml.attribute(definition, "ilvl").equals(wanted)) {
                return Optional.of(definition);
            }
        }
        return Optional.empty();
    }

    private static String write(Element number, Element kind, int[] counter, int level) {
        Optional<Element> definition = definition(number, kind, level);
        String format = definition.map(DocxNumbering::format).orElse("none");
        if (definition.isEmpty() || format.equals("bullet")) {
            return "";
        }
        String pattern = Xml.value(definition.get(), "lvlText");
        pattern = pattern.substring(0, Math.min(LONGEST_LABEL, pattern.length()));
        boolean legal = Xml.isOn(definition.get(), "isLgl");
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            boolean place = pattern.charAt(i) == '%' && i + 1 < pattern.length();
            int shown = place ? pattern.charAt(i + 1) - '1' : -1;
            if (shown < 0 || shown >= LEVELS) {
                out.append(pattern.charAt(i++));
                continue;
            }
            Optional<Element> other = definition(number, kind, shown);
            String otherFormat = legal ? "decimal" : other.map(DocxNumbering::format).orElse("");
            out.append(ListLabels.number(counter[shown], otherFormat));
            i += 2;
        }
        return out.toString();
    }

    private static String format(Element definition) {
        String format = Xml.value(definition, "numFmt");
        return format.isEmpty() ? "decimal" : format;
    }
}
