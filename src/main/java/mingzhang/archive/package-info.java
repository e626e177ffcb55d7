/**
 * The content tree: units, reports by unit and year, series over years, what an earlier build may
 * keep.
 */
package mingzhang.archive;
