package mingzhang.sample;

import java.util.List;

/**
 * A project of a year.
 *
 * @param budget 元
 * @param spent 元
 */
record SampleProject(String name, long budget, long spent, List<SampleIndicator> indicators) {
    SampleProject {
        indicators = List.copyOf(indicators);
    }

    /** A row of its indicators. */
    record SampleIndicator(
            String level1, String level2, String level3, String target, String actual) {}
}
