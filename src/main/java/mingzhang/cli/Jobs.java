package mingzhang.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many things are done at a time. */
record Jobs(int count) {
    private static final int MOST = 256;

    /** As many as there are processors. */
    static final Jobs ALL = new Jobs(Math.min(MOST, Runtime.getRuntime().availableProcessors()));

    /** From the command line. */
    static final class Converter implements ITypeConverter<Jobs> {
        @Override
        public Jobs convert(String text) {
            if (!text.matches("[0-9]{1,3}")
                    || Integer.parseInt(text) < 1
                    || Integer.parseInt(text) > MOST) {
                throw new TypeConversionException("1–" + MOST);
            }
            return new Jobs(Integer.parseInt(text));
        }
    }
}
