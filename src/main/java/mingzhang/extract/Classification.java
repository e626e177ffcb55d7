package mingzhang.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names and codes of the functional classification, from {@code forms/classification.yaml}. */
final class Classification {
    private final Map<String, Category> byName = new HashMap<>();
    private final Map<String, String> subcategories = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final Map<String, String> common = new HashMap<>();
    private final Map<String, Category> byCode = new HashMap<>();
    private final Map<String, String> subcategoryNames = new HashMap<>();

    Classification(Listed listed) {
        listed.subcategories().forEach((code, names) -> subcategoryNames.put(code, first(names)));
        for (Category category : listed.categories()) {
            byCode.put(category.code(), category);
            category.names().forEach(name -> byName.put(name.name(), category));
            category.aliases().forEach(alias -> byName.put(alias, category));
        }
        names(listed.subcategories(), subcategories);
        listed.items()
                .forEach(
                        (code, names) -> {
                            for (String name : names.split("\\|", -1)) {
                                items.put(code.substring(0, 5) + key(name), code);
                            }
                        });
        listed.common().forEach((end, name) -> common.put(key(name), end));
    }

    private static String first(String names) {
        return names.split("\\|", 2)[0];
    }

    private static void names(Map<String, String> from, Map<String, String> to) {
        from.forEach(
                (code, names) -> {
                    for (String name : names.split("\\|", -1)) {
                        to.put(code.substring(0, 3) + key(name), code);
                    }
                });
    }

    /** The file. */
    record Listed(
            List<Category> categories,
            Map<String, String> subcategories,
            Map<String, String> items,
            Map<String, String> common) {}

    /** A 类. */
    record Category(String code, List<Name> names, List<String> aliases) {
        Category {
            names = List.copyOf(names);
            aliases = aliases == null ? List.of() : List.copyOf(aliases);
        }

        /** The standard name of a year, unless {@code written} is one that stays. */
        String name(String written, int year) {
            String standard = "";
            for (Name name : names) {
                if (name.kept() && name.name().equals(written)) {
                    return written;
                }
                if (standard.isEmpty() || name.from() <= year) {
                    standard = name.name();
                }
            }
            return standard;
        }
    }

    /** A name of a 类 from a year on. */
    record Name(String name, int from, boolean kept) {}

    /** Every spelling of a 类 that ends in 支出. */
    List<String> spellings() {
        return List.copyOf(byName.keySet());
    }

    /** The 类 that a text names, with 支出 or without. */
    Optional<Category> category(String written) {
        String name = withSuffix(written);
        Category exact = byName.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        return byName.keySet().stream()
                .filter(known -> known.length() >= 6 && near(known, name))
                .sorted()
                .findFirst()
                .map(byName::get);
    }

    /** The 类 that the code of a 类, 款 or 项 begins with. */
    Optional<Category> ofCode(String code) {
        return code.length() < 3
                ? Optional.empty()
                : Optional.ofNullable(byCode.get(code.substring(0, 3)));
    }

    /** The name of the 款 that the code of a 款 or 项 begins with, where it is known. */
    Optional<String> subcategory(String code) {
        return code.length() < 5
                ? Optional.empty()
                : Optional.ofNullable(subcategoryNames.get(code.substring(0, 5)));
    }

    /** Whether a text is a known spelling of a 类, with 支出 or without. */
    boolean exact(String written) {
        return byName.containsKey(withSuffix(written));
    }

    /** As a 类 is written in full: 教育 is 教育支出. */
    static String withSuffix(String written) {
        return written.endsWith("支出") || written.endsWith("支持") ? written : written + "支出";
    }

    /** The code of a 款 or 项, or empty. */
    String code(String category, String subcategory, String item) {
        String second = subcategories.getOrDefault(category + key(subcategory), "");
        if (second.isEmpty() || item.isEmpty()) {
            return second;
        }
        String exact = items.getOrDefault(second + key(item), "");
        String end = common.getOrDefault(key(item), "");
        boolean has = second.startsWith("201") && second.compareTo("20138") <= 0;
        return !exact.isEmpty() ? exact : has && !end.isEmpty() ? second + end : "";
    }

    private static String key(String name) {
        return Prose.normal(name);
    }

    /** Whether one character is wrong, missing or too much. */
    static boolean near(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return head + tail >= Math.max(a.length(), b.length()) - 1;
    }
}
