package mingzhang.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.sample.SampleArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes a made-up archive. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
    @Option(names = "--units", paramLabel = "N", required = true, converter = UnitsConverter.class)
    private int units;

    @Option(
            names = "--years",
            paramLabel = "A-B",
            required = true,
            converter = YearsConverter.class)
    private Years years;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--faults", paramLabel = "P", converter = ShareConverter.class)
    private double faults;

    /** For measuring extraction: what the reports state, in {@code truth.csv}. */
    @Option(names = "--truth", hidden = true)
    private boolean truth;

    @SuppressWarnings("UnusedVariable") // picocli sees to it
    @Mixin
    private HelpOption help;

    private final Console console;

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (isTaken(out)) {
            console.say("sample.taken", out);
            return Exit.NOTHING_DONE;
        }
        SampleArchive.Order order =
                new SampleArchive.Order(units, years.first(), years.last(), seed, truth, faults);
        int reports = new SampleArchive(order).write(out);
        console.say("sample.written", units, reports, out);
        return Exit.DONE;
    }

    private static boolean isTaken(Path out) throws IOException {
        if (!Files.exists(out)) {
            return false;
        }
        if (!Files.isDirectory(out)) {
            throw new FileSystemException(out.toString(), null, "not a folder");
        }
        try (Stream<Path> inside = Files.list(out)) {
            return inside.findAny().isPresent();
        }
    }

    /** {@code 2018-2022}, or one year. */
    record Years(int first, int last) {}

    /** Refuses what cannot be the years of an archive. */
    static final class YearsConverter implements ITypeConverter<Years> {
        private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");

        @Override
        public Years convert(String text) {
            Matcher matcher = YEARS.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException(text);
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (first < SampleArchive.FIRST_YEAR
                    || last > SampleArchive.LAST_YEAR
                    || last < first) {
                throw new TypeConversionException(text);
            }
            return new Years(first, last);
        }
    }

    /** A share of the reports, from 0 to 1. */
    static final class ShareConverter implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            if (!text.matches("0|1|0?\\.[0-9]{1,9}|1\\.0{1,9}")) {
                throw new TypeConversionException(text);
            }
            return Double.valueOf(text);
        }
    }

    /** Refuses numbers of units that are none. */
    static final class UnitsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,7}")) {
                throw new TypeConversionException(text);
            }
            int units = Integer.parseInt(text);
            if (units < 1 || units > SampleArchive.MOST_UNITS) {
                throw new TypeConversionException(text);
            }
            return units;
        }
    }
}
