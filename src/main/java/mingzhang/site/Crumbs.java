package mingzhang.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mingzhang.archive.Unit;
import mingzhang.report.ReportId;

/** The way down to a page. */
record Crumbs(Catalog catalog, Here here) {
    static Crumbs of(Catalog catalog, Here here) {
        return new Crumbs(catalog, here);
    }

    private Link home() {
        return new Link(catalog.words().get("nav.home"), here.to(Paths.HOME));
    }

    /** A page right below the home page. */
    List<Link> top(String label) {
        return List.of(home(), Link.label(label));
    }

    /** A page below a list. */
    List<Link> below(String list, String listPath, String label) {
        return List.of(home(), new Link(list, here.to(listPath)), Link.label(label));
    }

    List<Link> region(String region) {
        List<Link> way = new ArrayList<>(List.of(home()));
        List<Link> regions = regions(region);
        way.addAll(regions.subList(0, regions.size() - 1));
        way.add(Link.label(regions.get(regions.size() - 1).label()));
        return way;
    }

    List<Link> unit(String id) {
        Unit unit = catalog.unit(id);
        List<Link> way = new ArrayList<>(List.of(home()));
        way.addAll(regions(unit.region()));
        way.add(Link.label(unit.name()));
        return way;
    }

    List<Link> report(ReportId id) {
        Unit unit = catalog.unit(id.unit());
        List<Link> way = new ArrayList<>(List.of(home()));
        way.addAll(regions(unit.region()));
        way.add(new Link(unit.name(), here.to(Paths.unit(unit.id()))));
        way.add(Link.label(String.valueOf(id.year())));
        return way;
    }

    /** The steps of a region with their pages; none for an unknown region. */
    List<Link> regions(String region) {
        List<Link> way = new ArrayList<>();
        String path = "";
        for (String step : Arrays.stream(region.split("/")).filter(s -> !s.isBlank()).toList()) {
            path = path.isEmpty() ? step : path + "/" + step;
            way.add(new Link(step, here.to(Paths.region(path))));
        }
        return way;
    }
}
