package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import mingzhang.archive.PublishedSite;
import mingzhang.data.DataProof;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Rejection;
import mingzhang.search.IndexProof;
import mingzhang.site.LinkProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves a published copy against the sources that it carries. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private static final String INDEX = "data/index.zip";

    @Parameters(paramLabel = "SITE", descriptionKey = "site")
    private Path folder;

    @Option(names = "--pack", paramLabel = "FILE.zip")
    private Optional<Path> pack;

    @SuppressWarnings("UnusedVariable") // picocli sees to it
    @Mixin
    private HelpOption help;

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            console.say("verify.no-site", folder);
            return Exit.NOTHING_DONE;
        }
        if (pack.isPresent() && !Files.isRegularFile(pack.get())) {
            console.say("verify.no-pack", pack.get());
            return Exit.NOTHING_DONE;
        }
        PublishedSite site = PublishedSite.at(folder);
        if (!site.has("index.html") && !site.has("data/datapackage.json")) {
            console.say("verify.no-site", folder);
            return Exit.NOTHING_DONE;
        }
        AtomicInteger wrong = new AtomicInteger();
        Consumer<Rejection> tell =
                rejection -> {
                    wrong.incrementAndGet();
                    console.out().println(ProblemText.of(rejection, console.words()));
                };
        site.strange().forEach(name -> tell.accept(wrong(name, "not-a-file")));
        console.progress(console.words().get("command.verify.data"));
        DataProof.Counts data = new DataProof(site, tell).check();
        console.progress(console.words().get("command.verify.index"));
        index(site, tell);
        console.progress(console.words().get("command.verify.links"));
        long links = new LinkProof(site, tell).check();
        if (pack.isPresent()) {
            PackProof.faults(pack.get(), folder).forEach(tell);
        }
        console.progress("");
        console.out().flush();
        console.say(
                "verify.done",
                site.files().size(),
                data.tables(),
                data.sources(),
                data.quotes(),
                links);
        console.say(wrong.get() == 0 ? "verify.sound" : "verify.wrong", wrong.get());
        return wrong.get() == 0 ? Exit.DONE : Exit.WITH_PROBLEMS;
    }

    private static void index(PublishedSite site, Consumer<Rejection> tell) {
        if (!site.has(INDEX)) {
            tell.accept(wrong(INDEX, "missing-file"));
            return;
        }
        try (IndexCopy copy = IndexCopy.of(site.path(INDEX))) {
            if (!IndexProof.isSound(copy.folder())) {
                tell.accept(wrong(INDEX, "index"));
            }
        } catch (IOException | IllegalArgumentException e) {
            tell.accept(wrong(INDEX, "index-zip"));
        }
    }

    private static Rejection wrong(String file, String rule) {
        return new Rejection(Place.of(file), rule, Message.of("verify." + rule));
    }
}
