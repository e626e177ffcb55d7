package mingzhang.site;

import java.util.Arrays;
import java.util.stream.Collectors;
import mingzhang.report.ReportId;

/** The addresses of pages, from the site's root. */
final class Paths {
    static final String HOME = "index.html";
    static final String UNITS = "units/index.html";
    static final String YEARS = "years/index.html";
    static final String MEASURES = "measures/index.html";
    static final String FINDINGS = "findings/index.html";
    static final String GLOSSARY = "glossary/index.html";
    static final String PROJECTS = "projects/index.html";
    static final String DATA = "data/index.html";
    static final String METHOD = "method/index.html";
    static final String COMPARE = "compare/index.html";
    static final String SEARCH = "search/index.html";
    static final String NOT_FOUND = "404.html";

    private Paths() {}

    static String unit(String id) {
        return "units/" + id + "/index.html";
    }

    static String report(ReportId id) {
        return "units/" + id + "/index.html";
    }

    /** A file beside a report's page. */
    static String beside(ReportId id, String file) {
        return "units/" + id + "/" + file;
    }

    /** The table that a page offers beside itself. */
    static String figures(String page) {
        return page.substring(0, page.lastIndexOf('/') + 1) + "figures.csv";
    }

    static String year(int year) {
        return "years/" + year + "/index.html";
    }

    static String measure(String name) {
        return "measures/" + Here.step(name) + "/index.html";
    }

    static String project(ReportId id, int number) {
        return "projects/" + id + "/" + number + "/index.html";
    }

    static String level(String level) {
        return "levels/" + Here.step(level) + "/index.html";
    }

    static String region(String region) {
        return "regions/"
                + Arrays.stream(region.split("/")).map(Here::step).collect(Collectors.joining("/"))
                + "/index.html";
    }

    /** A term's page; {@code name} is {@link TermKey#name}. */
    static String term(String name) {
        return "glossary/" + name + "/index.html";
    }

    static String text(String slug) {
        return Here.step(slug) + "/index.html";
    }
}
