package mingzhang.extract;

/**
 * What a row of a statutory table is called.
 *
 * @param name as printed, without spaces and without the code
 * @param code functional or economic, or empty
 */
record RowLabel(String name, String code) {
    private static final int LONGEST_CODE = 7;

    static boolean isCode(String text) {
        String compact = CellLabel.compact(text);
        return compact.length() >= 2
                && compact.length() <= LONGEST_CODE
                && digits(compact) == compact.length();
    }

    /** The label of the half that the value at {@code column} stands in. */
    static RowLabel of(SheetRow row, StatementColumns columns, int column) {
        int half = columns.at(column).half();
        StringBuilder code = new StringBuilder();
        String name = "";
        SheetCell last = SheetCell.NONE;
        for (int c = 0; c < columns.width(); c++) {
            StatementColumns.Column at = columns.at(c);
            SheetCell cell = row.at(c);
            boolean labels =
                    at.kind() == StatementColumns.Kind.CODE
                            || at.kind() == StatementColumns.Kind.NAME;
            if (at.half() != half || !labels || cell.isBlank() || cell == last) {
                continue;
            }
            last = cell;
            if (isCode(cell.text())) {
                append(code, CellLabel.compact(cell.text()));
            } else {
                name = CellLabel.compact(cell.text());
            }
        }
        return split(name, code.toString());
    }

    /** Codes in columns of their own for 类, 款 and 项: each whole, or each only its own digits. */
    private static void append(StringBuilder code, String next) {
        if (next.startsWith(code.toString()) && next.length() > code.length()) {
            code.setLength(0);
        }
        if (code.length() + next.length() <= LONGEST_CODE) {
            code.append(next);
        }
    }

    /** A cell with code and name in one. */
    private static RowLabel split(String name, String code) {
        int digits = digits(name);
        boolean both = code.isEmpty() && digits >= 3 && digits <= LONGEST_CODE;
        if (!both || digits == name.length() || !isName(name.charAt(digits))) {
            return new RowLabel(name, code);
        }
        return new RowLabel(name.substring(digits), name.substring(0, digits));
    }

    /** Not a counter word: 2022年度结余 has no code. */
    private static boolean isName(char c) {
        return "年月日万元个.．、,，-—%".indexOf(c) < 0;
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && Character.digit(text.charAt(digits), 10) >= 0) {
            digits++;
        }
        return digits;
    }
}
