package mingzhang.document;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The numbers that a browser puts before list items. */
final class HtmlLists {
    private final IdentityHashMap<Element, Integer> next = new IdentityHashMap<>();

    /** What a browser shows before the item, empty for a bullet or nothing; once for each item. */
    String label(Element item) {
        Element list = item.parent();
        if (list == null || !list.nameIs("ol")) {
            return "";
        }
        int counted = next.computeIfAbsent(list, l -> integer(l.attr("start"), 1));
        int number = integer(item.attr("value"), counted);
        next.put(list, number + 1);
        String style = HtmlCleaning.style(list) + HtmlCleaning.style(item);
        if (style.contains("list-style:none") || style.contains("list-style-type:none")) {
            return "";
        }
        if (style.contains("cjk-ideographic") || style.contains("simp-chinese")) {
            return ListLabels.number(number, "chineseCounting") + "、";
        }
        String type = item.hasAttr("type") ? item.attr("type") : list.attr("type");
        return ListLabels.number(number, format(type, style)) + ".";
    }

    private static String format(String type, String style) {
        return switch (type.strip()) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> {
                if (style.contains("lower-alpha") || style.contains("lower-latin")) {
                    yield "lowerLetter";
                }
                if (style.contains("upper-alpha") || style.contains("upper-latin")) {
                    yield "upperLetter";
                }
                if (style.contains("lower-roman")) {
                    yield "lowerRoman";
                }
                yield style.contains("upper-roman") ? "upperRoman" : "decimal";
            }
        };
    }

    static int integer(String text, int otherwise) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > 6 || !digits.matches("-?[0-9]{1,5}")) {
            return otherwise;
        }
        return Integer.parseInt(digits);
    }

    /** Whether an element holds the number that an office program wrote out for a list item. */
    static boolean isListMark(Element element) {
        return element.hasAttr("style")
                && HtmlCleaning.style(element).toLowerCase(Locale.ROOT).contains("mso-list:ignore");
    }
}
