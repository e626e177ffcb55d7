package mingzhang.archive;

import java.util.List;
import java.util.Optional;
import mingzhang.report.Rejection;
import mingzhang.report.ReportId;

/**
 * One report's place in the content tree: what stands there, before any of it is read.
 *
 * @param source the submission; empty where there is none, or none that can be chosen
 * @param answers the unit's answers to findings
 * @param replaced the submissions that it replaced, oldest first
 * @param attachments the files to be published beside it, sorted by name
 * @param rejected why the place as such cannot be used
 */
public record Slot(
        ReportId id,
        Optional<ContentFile> source,
        Sidecar sidecar,
        List<Answer> answers,
        List<ContentFile> replaced,
        List<ContentFile> attachments,
        Optional<Rejection> rejected) {
    public Slot {
        answers = List.copyOf(answers);
        replaced = List.copyOf(replaced);
        attachments = List.copyOf(attachments);
    }

    /**
     * What is known of a submission of this slot, {@code file} being its source or one replaced.
     */
    Submission submission(ContentFile file, String sha256) {
        return new Submission(
                id,
                file.path(),
                file.extension(),
                sha256,
                sidecar.published(),
                sidecar.originalUrl(),
                attachments.stream().map(ContentFile::name).toList());
    }
}
