package mingzhang.data;

import mingzhang.archive.Settings;
import mingzhang.report.ReportId;

/**
 * Addresses of pages as the data gives them: below {@code baseUrl}, or from the site's root where
 * there is none, so that a row never depends on where the site happens to stand.
 */
record Addresses(Settings settings) {
    String unit(String id) {
        return settings.baseUrl() + "units/" + id + "/";
    }

    String report(ReportId id) {
        return settings.baseUrl() + "units/" + id + "/";
    }

    /** The source as it stands beside the report's page, from the site's root. */
    String source(ReportId id, String name) {
        return "units/" + id + "/" + name;
    }
}
