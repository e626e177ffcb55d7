package mingzhang.search;

import java.util.List;

/** The parts of a report under one name each, however their headings put it. */
final class Parts {
    private static final List<String> NAMES = List.of("情况说明", "概况", "名词解释", "附件", "附表", "报表");

    private Parts() {}

    /** The common name in the heading of a part, or the heading itself. */
    static String name(String heading) {
        return NAMES.stream().filter(heading::contains).findFirst().orElse(heading.strip());
    }
}
