package mingzhang.site;

/**
 * A unit in a ranking.
 *
 * @param width of its bar, a per cent
 */
public record Ranked(Link unit, Shown value, String width) {}
