package mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import mingzhang.archive.ConfigurationException;
import mingzhang.site.ThemeError;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Ends a command that cannot go on: a sentence or two, never a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Console console;
    private final boolean trace;

    Failures(Console console, boolean trace) {
        this.console = console;
        this.trace = trace;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        return end(e);
    }

    /** Says why nothing was done; the exit code. */
    int end(Throwable e) {
        if (trace) {
            e.printStackTrace(console.err());
        }
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof ConfigurationException configuration) {
            console.tell(configuration);
        } else if (cause instanceof ThemeError theme) {
            String reason = console.words().get(theme.reason());
            console.line(ProblemText.visible(theme.place() + ": " + reason));
            console.say("failed.theme");
        } else if (cause instanceof FileSystemException file) {
            String name = ProblemText.visible(String.valueOf(file.getFile()));
            console.say("failed.file", name, FileFault.of(file, console.words()));
        } else if (cause instanceof IOException other) {
            console.say("failed.disk", FileFault.of(other, console.words()));
        } else {
            console.say("failed.program", cause.toString());
        }
        return Exit.NOTHING_DONE;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** What the value has to be, where that is not plain from its name. */
    private void tellExpected(ArgSpec argument) {
        String word = "usage.expected." + name(argument);
        if (console.words().keys().contains("command." + word)) {
            console.say(word);
        }
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            console.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                console.say("usage.suggestion", String.join(", ", suggestions));
            }
        } else if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            boolean named = List.of(arguments).contains(name(argument));
            console.say(named ? "usage.no-value" : "usage.missing", name(argument));
            tellExpected(argument);
        } else if (e.getArgSpec() != null) {
            console.say("usage.value", name(e.getArgSpec()), String.valueOf(e.getValue()));
            tellExpected(e.getArgSpec());
        } else if (e.getValue() != null) {
            // The command that help was asked of.
            console.say("usage.unknown", e.getValue());
        } else {
            console.say("usage.command");
        }
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        console.say("usage.help", name);
        return Exit.NOTHING_DONE;
    }
}
