package mingzhang.report;

import java.util.OptionalInt;

/**
 * What the text itself says it is; each part empty where the text does not say.
 *
 * @param title as printed, else composed of unit name and year
 * @param unitName the name the report gives its unit
 * @param year the year of the account
 * @param region the region's path, such as 甲省/乙市
 */
public record Identity(String title, String unitName, OptionalInt year, String region) {}
