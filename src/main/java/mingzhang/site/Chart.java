package mingzhang.site;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A chart drawn from stated figures.
 *
 * @param id its address on the page, {@code chart-3}
 * @param number as the form counts it: 图3
 * @param form {@code stacked} for shares of a whole, {@code bars} for items compared, {@code years}
 * @param title the point it makes, in words
 * @param disputed whether a finding disputes a number of the title that is none of the parts
 * @param subject what is drawn
 * @param unit of all values
 * @param parts in the order drawn
 * @param sources the sentences its values stand in
 * @param data the same as JSON, safe inside a script element
 */
public record Chart(
        String id,
        int number,
        String form,
        String title,
        boolean disputed,
        String subject,
        String unit,
        List<Part> parts,
        List<Link> sources,
        SafeString data) {
    public Chart {
        List<String> pads = Shown.pads(parts.stream().map(Part::value).toList());
        List<Part> given = parts;
        parts =
                IntStream.range(0, pads.size())
                        .mapToObj(i -> given.get(i).padded(pads.get(i)))
                        .toList();
        sources = List.copyOf(sources);
    }

    /**
     * One value of a chart.
     *
     * @param pad digits that the value lacks against the others
     * @param share stated share with its per cent sign, or empty
     * @param href where the value is stated, empty where it is derived
     * @param start where its piece of a stacked bar begins, a per cent
     * @param width of its bar, a per cent
     * @param series 1 to 4, the colour and texture
     * @param disputed whether a finding disputes it
     */
    public record Part(
            String label,
            String value,
            String pad,
            String share,
            String href,
            String start,
            String width,
            int series,
            boolean derived,
            boolean disputed) {
        Part padded(String other) {
            return new Part(
                    label, value, other, share, href, start, width, series, derived, disputed);
        }
    }
}
