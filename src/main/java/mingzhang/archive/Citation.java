package mingzhang.archive;

import mingzhang.report.ReportId;

/**
 * A reference to a report after GB/T 7714: who, what, when, where. The cited report is Chinese, and
 * so is the reference, whatever language the pages speak.
 *
 * @param author the unit's name
 * @param title of the report
 * @param published ISO date, or empty
 * @param address where it stands: its page where the archive has an address, else the unit's own
 *     publication or the source as it stands in the site
 * @param anchored whether {@code address} is a page of the archive, in which each line has a place
 * @param sha256 of the source
 */
public record Citation(
        String author,
        String title,
        String published,
        String address,
        boolean anchored,
        String sha256) {

    /**
     * The reference to a report.
     *
     * @param title as printed; one that does not name the year is none
     * @param base the archive's address, or empty
     * @param original address of the unit's own publication, or empty
     * @param source the source, from the site's root
     */
    public static Citation of(
            ReportId id,
            String author,
            String title,
            String published,
            String base,
            String original,
            String source,
            String sha256) {
        boolean anchored = !base.isEmpty();
        String elsewhere = original.isEmpty() ? source : original;
        return new Citation(
                author,
                title.contains(id.year() + "") ? title : author + id.year() + "年度部门决算",
                published,
                anchored ? base + "units/" + id + "/" : elsewhere,
                anchored,
                sha256);
    }

    /** The report as a whole; the day on which it was read is for the reader to add. */
    public String whole() {
        return head()
                + date()
                + (published.isEmpty() ? " " : ". ")
                + address
                + ". 原件 sha256："
                + sha256
                + ".";
    }

    /** One line of it, read on a day. */
    public String line(int line, String day) {
        String place = anchored && line > 0 ? address + "#L" + line : address;
        String where = line > 0 ? "原件第 " + line + " 行，" : "原件 ";
        return head()
                + (published.isEmpty() ? " " : date())
                + "["
                + day
                + "]. "
                + place
                + ". "
                + where
                + "sha256："
                + sha256
                + ".";
    }

    private String head() {
        return author + ". " + title + "[R/OL].";
    }

    private String date() {
        return published.isEmpty() ? "" : " (" + published + ")";
    }
}
