package mingzhang.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mingzhang.archive.Entry;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Settings;
import mingzhang.archive.Words;
import mingzhang.report.ReportId;

/**
 * The Atom feed of new and changed reports. What has no date is not in it: a feed that made dates
 * up would tell readers of news that are none.
 */
final class Feed {
    private static final int MAX_ENTRIES = 50;

    private final Catalog catalog;
    private final Words words;
    private final Settings settings;

    Feed(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
        this.settings = catalog.archive().settings();
    }

    /** One entry. */
    private record Item(ReportId id, String date, String title, String summary, String category) {}

    String xml() {
        List<Item> items = items();
        String updated = items.isEmpty() ? "1970-01-01" : items.get(0).date();
        String base = settings.baseUrl();
        StringBuilder out = new StringBuilder(Machines.XML);
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(words.language())
                .append("\">\n");
        element(out, "title", settings.title());
        if (!settings.description().isEmpty()) {
            element(out, "subtitle", settings.description());
        }
        element(out, "id", base);
        element(out, "updated", time(updated));
        out.append("<author><name>").append(Machines.xml(settings.title()));
        out.append("</name></author>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"")
                .append(Machines.xml(base + Machines.FEED))
                .append("\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
                .append(Machines.xml(base))
                .append("\"/>\n");
        items.forEach(item -> entry(item, out));
        return out.append("</feed>\n").toString();
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Entry entry : catalog.archive().entries()) {
            String title =
                    words.get(
                            "report.title",
                            catalog.unit(entry.id().unit()).name(),
                            entry.id().year());
            if (entry instanceof Entry.Published published) {
                item(published.summary(), title, items);
            } else if (entry instanceof Entry.Withdrawn back) {
                String said = words.get("feed.withdrawn", title);
                items.add(new Item(back.id(), back.date(), said, back.reason(), "withdrawn"));
            }
        }
        return items.stream()
                .sorted(
                        Comparator.comparing(Item::date)
                                .reversed()
                                .thenComparing(item -> item.id()))
                .limit(MAX_ENTRIES)
                .toList();
    }

    private void item(ReportSummary report, String title, List<Item> items) {
        String date = report.submission().published();
        if (date.isEmpty()) {
            return;
        }
        int versions = catalog.input().replacedBy(report.id()).size();
        if (versions == 0) {
            String said = words.get("feed.new", report.numbersRead(), report.numbers());
            items.add(new Item(report.id(), date, title, said, "new"));
        } else {
            int changed =
                    catalog.input().replacedBy(report.id()).get(versions - 1).changes().size();
            items.add(
                    new Item(
                            report.id(),
                            date,
                            words.get("feed.replaced", title),
                            words.get("feed.replaced.said", changed),
                            "replaced"));
        }
    }

    private void entry(Item item, StringBuilder out) {
        String address = Machines.canonical(settings.baseUrl(), Paths.report(item.id()));
        out.append("<entry>\n");
        element(out, "title", item.title());
        element(out, "id", address);
        element(out, "updated", time(item.date()));
        out.append("<category term=\"").append(item.category()).append("\"/>\n");
        element(out, "summary", item.summary());
        out.append("<link rel=\"alternate\" type=\"text/html\" href=\"")
                .append(Machines.xml(address))
                .append("\"/>\n</entry>\n");
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name).append('>').append(Machines.xml(text));
        out.append("</").append(name).append(">\n");
    }

    /** A day, as the moment that it begins in China. */
    private static String time(String day) {
        return day + "T00:00:00+08:00";
    }
}
