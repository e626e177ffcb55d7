package mingzhang.report;

import java.util.List;

/**
 * A sentence for a person, not yet in a language: a key of the word files and the values that its
 * placeholders {@code {0}}, {@code {1}} … take.
 */
public record Message(String key, List<String> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
