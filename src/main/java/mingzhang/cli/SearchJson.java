package mingzhang.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import mingzhang.search.Hit;
import mingzhang.search.SearchResult;
import mingzhang.search.Understood;

/** What a search found, as the site's own script gives it too. */
final class SearchJson {
    private SearchJson() {}

    static Map<String, Object> of(SearchResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", result.total());
        json.put("exact", result.exact());
        json.put("partial", result.partial());
        json.put("cut", result.cut());
        json.put("facets", facets(result));
        json.put("understood", result.understood().stream().map(SearchJson::understood).toList());
        json.put("hits", result.hits().stream().map(SearchJson::hit).toList());
        json.put("suggestions", result.suggestions());
        return json;
    }

    private static Map<String, Object> facets(SearchResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        result.facets()
                .forEach(
                        (facet, counts) ->
                                json.put(
                                        facet,
                                        counts.entrySet().stream()
                                                .map(
                                                        c ->
                                                                Map.of(
                                                                        "value",
                                                                        c.getKey(),
                                                                        "count",
                                                                        c.getValue()))
                                                .map(java.util.TreeMap::new)
                                                .toList()));
        return json;
    }

    private static Map<String, Object> understood(Understood part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", part.meaning().id());
        json.put("text", part.text());
        json.put("values", part.values());
        return json;
    }

    private static Map<String, Object> hit(Hit hit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", hit.type());
        json.put("report", hit.report());
        json.put("unit", hit.unit());
        json.put("year", hit.year());
        json.put("line", hit.line());
        json.put("title", hit.title());
        json.put("url", hit.url());
        json.put("excerpt", hit.excerpt());
        json.put("marks", hit.marks());
        json.put("score", hit.score());
        json.put("missing", hit.missing());
        json.put("disputed", hit.disputed());
        hit.figure().ifPresent(figure -> json.put("figure", figure(figure)));
        return json;
    }

    private static Map<String, Object> figure(Hit.FigureHit figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", figure.measure());
        json.put("item", figure.item());
        json.put("kind", figure.kind());
        json.put("value", figure.value());
        json.put("value_unit", figure.valueUnit());
        return json;
    }
}
