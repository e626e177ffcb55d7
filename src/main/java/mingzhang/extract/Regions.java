package mingzhang.extract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.document.SourceText;

/** Tells the region from the name of a unit: 甲省/乙市. */
final class Regions {
    private static final int LONGEST_COUNTY = 8;
    private static final int LONGEST_PLACE = 11;

    /** What the names of places below the province end with. */
    private static final String LAST = "市州盟区";

    private record Listed(
            Map<String, List<String>> provinces,
            Map<String, String> shortened,
            List<String> none) {}

    private final Map<String, String> paths = new LinkedHashMap<>();
    private final List<String> none;

    Regions() {
        try (InputStream in = Regions.class.getResourceAsStream("/mingzhang/regions.yaml")) {
            Listed listed = new YAMLMapper().readValue(in, Listed.class);
            listed.provinces().forEach(this::put);
            listed.shortened().forEach((name, full) -> paths.put(name, paths.get(full)));
            none = listed.none();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String province, List<String> prefectures) {
        paths.put(province, province);
        prefectures.forEach(name -> paths.put(name, province + "/" + name));
    }

    /** The region that the unit's name begins with; empty where it begins with none. */
    String ofName(String name) {
        String path = "";
        String rest = name;
        String place = longestAt(rest);
        while (!place.isEmpty() && paths.get(place).startsWith(path)) {
            path = paths.get(place);
            rest = rest.substring(place.length());
            place = longestAt(rest);
        }
        String county = path.isEmpty() ? "" : county(rest);
        return county.isEmpty() ? path : path + "/" + county;
    }

    /** Adds a vote for each mention of a place below the provinces. */
    void count(SourceText text, Votes votes) {
        String words = text.text();
        for (int end = 2; end <= words.length(); end++) {
            if (LAST.indexOf(words.charAt(end - 1)) < 0) {
                continue;
            }
            for (int from = Math.max(0, end - LONGEST_PLACE); from < end - 1; from++) {
                String path = paths.getOrDefault(words.substring(from, end), "");
                if (path.indexOf('/') >= 0) {
                    votes.add(path, 1, text.at(from).line());
                    break;
                }
            }
        }
    }

    private String longestAt(String text) {
        String longest = "";
        for (String place : paths.keySet()) {
            if (place.length() > longest.length() && text.startsWith(place)) {
                longest = place;
            }
        }
        return longest;
    }

    /** 西区, 旺苍县, 江油市 in front of the rest of a name. */
    private String county(String rest) {
        for (int i = 1; i < Math.min(rest.length() - 1, LONGEST_COUNTY); i++) {
            String county = rest.substring(0, i + 1);
            if ("区县旗".indexOf(rest.charAt(i)) >= 0 || (rest.charAt(i) == '市' && i <= 3)) {
                return none.stream().anyMatch(county::endsWith) ? "" : county;
            }
        }
        return "";
    }
}
