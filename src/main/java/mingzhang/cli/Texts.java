package mingzhang.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import mingzhang.archive.ContentFile;
import mingzhang.archive.ContentTree;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;
import mingzhang.site.OwnPages;
import mingzhang.site.TextSource;
import mingzhang.site.ThemeError;

/**
 * The archive's own pages, read.
 *
 * @param problems a rejection for each that cannot be used
 */
record Texts(List<TextSource> sources, List<Problem> problems) {
    private static final long LONGEST = 4L << 20;

    static Texts of(ContentTree tree) {
        List<TextSource> sources = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ContentFile file : tree.pages()) {
            try {
                sources.add(new TextSource(file.path(), text(file)));
            } catch (CharacterCodingException e) {
                Message why = Message.of("yaml.encoding");
                problems.add(new Rejection(Place.of(file.path()), "bad-page", why));
            } catch (IOException e) {
                problems.add(Rejection.of(Place.of(file.path()), "unreadable-file"));
            }
        }
        OwnPages pages = OwnPages.of(sources);
        for (ThemeError fault : pages.faults()) {
            Place place = new Place(fault.file(), fault.line());
            problems.add(new Rejection(place, "bad-page", fault.reason()));
        }
        return new Texts(pages.readable(), problems);
    }

    private static String text(ContentFile file) throws IOException {
        if (Files.size(file.file()) > LONGEST) {
            throw new IOException("longer than any page");
        }
        try (var in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        }
    }
}
