package mingzhang.site;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Words;

/** {@code w('key', first, second …)}: a sentence of the interface with its placeholders filled. */
final class WordFunction implements Function {
    private final Words words;

    WordFunction(Words words) {
        this.words = words;
    }

    /** Pebble takes {@code null} to mean any number of arguments, named by their position. */
    @Override
    public List<String> getArgumentNames() {
        return null;
    }

    @Override
    public Object execute(
            Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
        Object[] values = new Object[Math.max(0, args.size() - 1)];
        for (int i = 0; i < values.length; i++) {
            values[i] = args.get(String.valueOf(i + 1));
        }
        try {
            return words.get(String.valueOf(args.get("0")), values);
        } catch (IllegalArgumentException e) {
            String key = String.valueOf(args.get("0"));
            throw new TemplateFault(Hints.word(key, words.keys()), line, self.getName());
        }
    }
}
