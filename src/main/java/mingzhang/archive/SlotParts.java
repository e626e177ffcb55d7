package mingzhang.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingzhang.report.Place;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;
import mingzhang.report.ReportId;
import mingzhang.report.Warning;

/** The files of one year of a unit, gathered until all are seen. */
final class SlotParts {
    final List<ContentFile> sources = new ArrayList<>();
    List<ContentFile> replaced = List.of();
    List<ContentFile> attachments = List.of();
    List<Answer> answers = List.of();
    Sidecar sidecar = Sidecar.NONE;
    private Optional<Rejection> rejected = Optional.empty();

    /** The first reason counts. */
    void reject(Rejection why) {
        if (rejected.isEmpty()) {
            rejected = Optional.of(why);
        }
    }

    /** The slot; none where things stand beside a report that is not there. */
    Optional<Slot> slot(ReportId id, String folder, List<Problem> problems) {
        List<ContentFile> readable =
                sources.stream().filter(f -> SlotScan.FORMATS.contains(f.extension())).toList();
        for (ContentFile file : sources) {
            if (!readable.contains(file)) {
                rejectUnknown(file, readable.isEmpty(), problems);
            }
        }
        if (readable.size() > 1) {
            String names =
                    readable.stream().map(ContentFile::name).collect(Collectors.joining(", "));
            reject(Rejection.of(Place.of(readable.get(0).path()), "two-files", names));
        }
        if (readable.isEmpty() && rejected.isEmpty() && sidecar.withdrawn().isEmpty()) {
            problems.add(Warning.of(Place.of(folder + "/" + id.year()), "no-report"));
            return Optional.empty();
        }
        return Optional.of(
                new Slot(
                        id,
                        readable.size() == 1 ? Optional.of(readable.get(0)) : Optional.empty(),
                        sidecar,
                        answers,
                        replaced,
                        attachments,
                        rejected));
    }

    /** A file of another kind is the report if nothing else is, else something to look at. */
    private void rejectUnknown(ContentFile file, boolean alone, List<Problem> problems) {
        Rejection why =
                Rejection.of(
                        Place.of(file.path()),
                        "unknown-format",
                        file.name(),
                        String.join(", ", SlotScan.FORMATS));
        if (alone && rejected.isEmpty()) {
            reject(why);
        } else {
            problems.add(why);
        }
    }
}
