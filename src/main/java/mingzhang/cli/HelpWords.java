package mingzhang.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import mingzhang.archive.Words;

/** The word files as picocli asks for the texts of its help. */
final class HelpWords extends ResourceBundle {
    private static final String PREFIX = "help.";

    private final Words words;

    HelpWords(Words words) {
        this.words = words;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.keys().contains(PREFIX + key) ? words.get(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(
                words.keys().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .map(key -> key.substring(PREFIX.length()))
                        .toList());
    }
}
