package mingzhang.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.archive.ContentTree;
import mingzhang.archive.Intake;
import mingzhang.archive.ReportReading;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Submissions;
import mingzhang.archive.TakenIn;
import mingzhang.archive.Words;
import mingzhang.extract.Measures;
import mingzhang.site.ReportDigest;
import mingzhang.site.Site;
import mingzhang.site.SiteInput;
import mingzhang.site.Theme;

/** The archive that is measured with: {@code -Dbenchmark.content} and {@code -Dbenchmark.site}. */
final class Given {
    private Given() {}

    static Path content() {
        return Path.of(System.getProperty("benchmark.content"));
    }

    static Path site() {
        return Path.of(System.getProperty("benchmark.site"));
    }

    static TakenIn taken() throws Exception {
        ContentTree tree = ContentTree.scan(content());
        Submissions submissions = new Submissions(new ReportReading(), Optional.empty(), "");
        return new Intake(tree, submissions).read(1, done -> {});
    }

    static Site pages(TakenIn taken) {
        List<ReportSummary> published = taken.archive().published();
        SiteInput input =
                new SiteInput(
                        taken.archive(),
                        Measures.all(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        false,
                        Map.of(),
                        published.stream()
                                .map(report -> taken.reports().read(report.id()))
                                .map(read -> ReportDigest.of(read, List.of()))
                                .toList(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        Theme theme = Theme.load("default", content(), Optional.empty());
        return new Site(theme, Words.of("zh-CN"), input);
    }
}
