package mingzhang.report;

import java.math.BigDecimal;

/**
 * A number in a cell of one of the statutory tables (收入支出决算总表 …): a row of {@code tables.csv}.
 *
 * @param table the table's title without number
 * @param row the printed label; the total row is 合计
 * @param code the row's functional or economic code as printed, or empty
 * @param column the header path joined with {@code /}
 */
public record StatementCell(
        String table,
        String row,
        String code,
        String column,
        BigDecimal value,
        String valueUnit,
        int line) {}
