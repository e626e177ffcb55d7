package mingzhang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Settings;

/** What a page is about, in the words of schema.org (JSON-LD). */
final class LinkedData {
    private static final Map<String, String> LICENCES =
            Map.of(
                    "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/",
                    "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/",
                    "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private final Catalog catalog;
    private final Settings settings;
    private final String path;

    LinkedData(Catalog catalog, String path) {
        this.catalog = catalog;
        this.settings = catalog.archive().settings();
        this.path = path;
    }

    /** The page's statements as one JSON document. */
    String of(Page page) {
        List<Object> graph = new ArrayList<>();
        if (page.crumbs().size() > 1) {
            graph.add(crumbs(page.crumbs()));
        }
        if (page instanceof HomePage || page instanceof DataPage) {
            graph.add(archive(page));
        } else if (page instanceof UnitPage unit) {
            graph.add(organization(unit));
        } else if (page instanceof ReportPage report) {
            graph.add(report(report));
        } else if (page instanceof YearPage year) {
            graph.add(table(page, List.of(year.download())));
        } else if (page instanceof MeasurePage measure) {
            graph.add(table(page, List.of(measure.download())));
        } else if (page instanceof TermPage term) {
            graph.add(term(term));
        } else if (page instanceof GlossaryPage) {
            Map<String, Object> set = node("DefinedTermSet", page.title());
            set.put("description", page.description());
            set.put("url", address(path));
            graph.add(set);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", graph);
        return Json.of(document);
    }

    private static Map<String, Object> node(String type, String name) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        node.put("name", name);
        return node;
    }

    private Map<String, Object> crumbs(List<Link> crumbs) {
        List<Object> items = new ArrayList<>();
        for (Link crumb : crumbs) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("@type", "ListItem");
            item.put("position", items.size() + 1);
            item.put("name", crumb.label());
            item.put("item", crumb.href().isEmpty() ? address(path) : absolute(crumb.href()));
            items.add(item);
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("@type", "BreadcrumbList");
        list.put("itemListElement", items);
        return list;
    }

    private Map<String, Object> archive(Page page) {
        Map<String, Object> set = node("Dataset", settings.title());
        String text =
                settings.description().isEmpty() ? page.description() : settings.description();
        set.put("description", text);
        set.put("url", address(Paths.HOME));
        licence(set);
        Map<String, Object> publisher = node("Organization", settings.title());
        set.put("creator", publisher);
        List<Integer> years = catalog.archive().years().stream().sorted().toList();
        if (!years.isEmpty()) {
            set.put("temporalCoverage", years.get(0) + "/" + years.get(years.size() - 1));
        }
        List<Object> files = new ArrayList<>();
        for (DataFile file : catalog.input().files()) {
            Map<String, Object> download = node("DataDownload", file.name());
            download.put("encodingFormat", format(file.name()));
            download.put("contentUrl", address("data/" + file.name()));
            download.put("sha256", file.sha256());
            files.add(download);
        }
        set.put("distribution", files);
        return set;
    }

    private static String format(String name) {
        String type = name.substring(name.lastIndexOf('.') + 1);
        return switch (type) {
            case "csv" -> "text/csv";
            case "json" -> "application/json";
            case "zip" -> "application/zip";
            case "html" -> "text/html";
            default -> "text/plain";
        };
    }

    private Map<String, Object> organization(UnitPage unit) {
        Map<String, Object> node = node("GovernmentOrganization", unit.title());
        node.put("url", address(path));
        if (!unit.names().isEmpty()) {
            node.put("alternateName", unit.names());
        }
        if (!unit.regions().isEmpty()) {
            String area = String.join("", unit.regions().stream().map(Link::label).toList());
            node.put("areaServed", node("AdministrativeArea", area));
        }
        return node;
    }

    private Map<String, Object> report(ReportPage report) {
        Map<String, Object> node = table(report, report.downloads());
        Map<String, Object> unit = node("GovernmentOrganization", report.unit().label());
        unit.put("url", absolute(report.unit().href()));
        node.put("creator", unit);
        node.put("temporalCoverage", String.valueOf(report.year()));
        node.put("identifier", "sha256:" + report.sha256());
        if (!report.published().isEmpty()) {
            node.put("datePublished", report.published());
        }
        if (!report.original().href().isEmpty()) {
            node.put("isBasedOn", report.original().href());
        }
        return node;
    }

    private Map<String, Object> table(Page page, List<Download> downloads) {
        Map<String, Object> node = node("Dataset", page.title());
        node.put("description", page.description());
        node.put("url", address(path));
        licence(node);
        node.put("creator", node("Organization", settings.title()));
        Map<String, Object> whole = node("DataCatalog", settings.title());
        whole.put("url", address(Paths.HOME));
        node.put("includedInDataCatalog", whole);
        List<Object> files = new ArrayList<>();
        for (Download file : downloads) {
            if (!file.href().isEmpty()) {
                Map<String, Object> download = node("DataDownload", file.label());
                download.put("encodingFormat", format(file.href()));
                download.put("contentUrl", absolute(file.href()));
                files.add(download);
            }
        }
        if (!files.isEmpty()) {
            node.put("distribution", files);
        }
        return node;
    }

    private Map<String, Object> term(TermPage term) {
        Map<String, Object> node = node("DefinedTerm", term.title());
        String said =
                term.wordings().isEmpty() ? term.description() : term.wordings().get(0).text();
        node.put("description", term.plain().isEmpty() ? said : term.plain());
        node.put("url", address(path));
        if (!term.names().isEmpty()) {
            node.put("alternateName", term.names());
        }
        Map<String, Object> set = node("DefinedTermSet", catalog.words().get("nav.glossary"));
        set.put("url", address(Paths.GLOSSARY));
        node.put("inDefinedTermSet", set);
        return node;
    }

    private void licence(Map<String, Object> node) {
        String licence = settings.licence();
        if (!licence.isEmpty()) {
            node.put("license", LICENCES.getOrDefault(licence, licence));
        }
    }

    /** A file of the site: its full address, or without a base the way to it from this page. */
    private String address(String target) {
        return settings.baseUrl().isEmpty()
                ? Here.at(path).to(target)
                : Machines.canonical(settings.baseUrl(), target);
    }

    /** A link of this page as others may follow it. */
    private String absolute(String href) {
        if (settings.baseUrl().isEmpty()) {
            return href;
        }
        String step = "http://site.invalid/" + Here.encoded(path);
        String full = java.net.URI.create(step).resolve(href).toString();
        String target = full.substring("http://site.invalid/".length());
        return settings.baseUrl()
                + (target.endsWith("index.html")
                        ? target.substring(0, target.length() - "index.html".length())
                        : target);
    }
}
