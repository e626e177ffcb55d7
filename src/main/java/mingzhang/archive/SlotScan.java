package mingzhang.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.report.Place;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;
import mingzhang.report.ReportId;
import mingzhang.report.Warning;

/** Finds the places of reports: {@code reports/<unit id>/<year>.…}. */
final class SlotScan {
    static final List<String> FORMATS = List.of("txt", "md", "html", "docx");

    private static final long LONGEST_YAML = 1 << 20;

    private final ContentFolder folder;
    private final List<Problem> problems;

    SlotScan(ContentFolder folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (ContentFolder.Found found : folder.list("reports")) {
            if (!found.folder()) {
                problems.add(Rejection.of(Place.of(found.path()), "misplaced-file"));
            } else if (!FileNames.isUnitId(found.name())) {
                problems.add(Rejection.of(Place.of(found.path()), "bad-unit-id", found.name()));
            } else {
                slots.addAll(slotsOf(found));
            }
        }
        return slots;
    }

    private List<Slot> slotsOf(ContentFolder.Found unit) {
        Map<Integer, SlotParts> byYear = new TreeMap<>();
        for (ContentFolder.Found found : folder.list(unit)) {
            int dot = found.name().indexOf('.');
            String year = dot < 0 ? found.name() : found.name().substring(0, dot);
            if (!FileNames.isYear(year) || dot < 0) {
                problems.add(Rejection.of(Place.of(found.path()), "bad-year", found.name()));
            } else {
                SlotParts parts =
                        byYear.computeIfAbsent(Integer.valueOf(year), y -> new SlotParts());
                take(found, found.name().substring(dot + 1), parts);
            }
        }
        List<Slot> slots = new ArrayList<>();
        byYear.forEach(
                (year, parts) -> {
                    ReportId id = new ReportId(unit.name(), year);
                    parts.slot(id, unit.path(), problems).ifPresent(slots::add);
                });
        return slots;
    }

    private void take(ContentFolder.Found found, String suffix, SlotParts parts) {
        if (found.folder()) {
            switch (suffix) {
                case "replaced" -> parts.replaced = Beside.replaced(folder.list(found), problems);
                case "attachments" ->
                        parts.attachments = Beside.attachments(folder.list(found), problems);
                default -> problems.add(Warning.of(Place.of(found.path()), "unknown-file"));
            }
        } else {
            switch (suffix) {
                case "yaml" -> readSidecar(found.asFile(), parts);
                case "notes.yaml" -> readAnswers(found.asFile(), parts);
                default -> parts.sources.add(found.asFile());
            }
        }
    }

    /** Answers that cannot be read are left out: the report itself is as good without them. */
    private void readAnswers(ContentFile file, SlotParts parts) {
        try {
            parts.answers = ContentYaml.answers(YamlFile.read(bytes(file)));
        } catch (YamlProblem e) {
            problems.add(
                    new Warning(new Place(file.path(), e.line()), "bad-notes-yaml", e.message()));
        } catch (IOException e) {
            problems.add(Warning.of(Place.of(file.path()), "bad-notes-yaml"));
        }
    }

    private static void readSidecar(ContentFile file, SlotParts parts) {
        try {
            parts.sidecar = ContentYaml.sidecar(YamlFile.read(bytes(file)));
        } catch (YamlProblem e) {
            Place place = new Place(file.path(), e.line());
            parts.reject(new Rejection(place, "bad-report-yaml", e.message()));
        } catch (IOException e) {
            parts.reject(Rejection.of(Place.of(file.path()), "unreadable-file"));
        }
    }

    private static byte[] bytes(ContentFile file) throws IOException, YamlProblem {
        return ContentFolder.read(file, LONGEST_YAML)
                .orElseThrow(() -> new YamlProblem(1, "too-large", LONGEST_YAML >> 20));
    }
}
