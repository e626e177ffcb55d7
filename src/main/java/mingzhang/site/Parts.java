package mingzhang.site;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a table that is too long for one page.
 *
 * @param number of this part, from 1
 * @param links one a part, the one shown without address; empty where there is only one
 */
public record Parts(int number, List<Link> links) {
    public Parts {
        links = List.copyOf(links);
    }

    /** A table on one page. */
    static Parts one() {
        return new Parts(1, List.of());
    }

    /** The links from part {@code number} of {@code count}. */
    static Parts of(Here here, String main, int number, int count) {
        List<Link> links = new ArrayList<>();
        for (int i = 1; count > 1 && i <= count; i++) {
            links.add(new Link(String.valueOf(i), i == number ? "" : here.to(path(main, i))));
        }
        return new Parts(number, links);
    }

    /** {@code units/index.html} goes on at {@code units/2/index.html}. */
    static String path(String main, int number) {
        return number == 1
                ? main
                : main.substring(0, main.lastIndexOf('/') + 1) + number + "/index.html";
    }

    /** Cuts a list into parts of at most {@code size}; at least one. */
    static <T> List<List<T>> cut(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts.isEmpty() ? List.of(all) : parts;
    }
}
