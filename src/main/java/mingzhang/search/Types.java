package mingzhang.search;

/** What people call the types of hits. */
final class Types {
    static final String TERM = "term";

    private Types() {}

    /** The type's id, or empty where the word names none. */
    static String id(String folded) {
        return switch (folded) {
            case "figure", "数字", "金额", "数据" -> "figure";
            case "term", "名词", "术语" -> TERM;
            case "unit", "单位" -> "unit";
            case "project", "项目" -> "project";
            case "passage", "原文", "段落" -> "passage";
            default -> "";
        };
    }
}
