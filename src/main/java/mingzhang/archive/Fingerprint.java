package mingzhang.archive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Names values by all that they hold, so that what was made from equal values need not be made
 * again: records by their components, lists by their elements, and where one ends and the next
 * begins counts.
 */
public final class Fingerprint {
    /** Half of a SHA-256: no two values that anybody makes share it. */
    private static final int BYTES = 16;

    private static final ClassValue<List<Method>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return components(type);
                }
            };

    private final MessageDigest digest = Sha256.digest();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 12);
    private boolean known = true;

    /** Lower-case hex of what the values hold; empty where one is of a kind that cannot be told. */
    public static Optional<String> of(Object... values) {
        Fingerprint print = new Fingerprint();
        for (Object value : values) {
            print.add(value);
        }
        return Optional.of(print.ended()).filter(any -> print.known);
    }

    /** The same of values whose kinds are all known. */
    public static String ofKnown(Object... values) {
        return of(values)
                .orElseThrow(() -> new IllegalArgumentException("a value of an unknown kind"));
    }

    /** Adds a value of a known kind, where values come one at a time. */
    public Fingerprint with(Object value) {
        add(value);
        return this;
    }

    /** Lower-case hex of all that was added; to be asked once. */
    public String hex() {
        if (!known) {
            throw new IllegalArgumentException("a value of an unknown kind");
        }
        return ended();
    }

    private String ended() {
        drain();
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private void add(Object value) {
        if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean) {
            text(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        } else if (value instanceof Record) {
            record(value);
        } else if (value instanceof List<?> list) {
            mark('l', list.size());
            list.forEach(this::add);
        } else if (value instanceof Optional<?> optional) {
            mark('o', optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::add);
        } else if (value instanceof OptionalInt optional) {
            mark('i', optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::add);
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Character character) {
            text(character.toString());
        } else {
            known = false;
        }
    }

    /** The order of entries does not count. */
    private void map(Map<?, ?> map) {
        mark('m', map.size());
        map.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .peek(print -> known = known && print.isPresent())
                .map(print -> print.orElse(""))
                .sorted()
                .forEach(this::text);
    }

    private void record(Object value) {
        List<Method> components = COMPONENTS.get(value.getClass());
        mark('r', components.size());
        text(value.getClass().getSimpleName());
        try {
            for (Method component : components) {
                add(component.invoke(value));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Method> components(Class<?> type) {
        return java.util.Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .toList();
    }

    private void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        mark('t', utf8.length);
        if (utf8.length > buffer.remaining()) {
            drain();
        }
        if (utf8.length > buffer.remaining()) {
            digest.update(utf8);
        } else {
            buffer.put(utf8);
        }
    }

    private void mark(char kind, int size) {
        if (buffer.remaining() < Integer.BYTES + 1) {
            drain();
        }
        buffer.put((byte) kind).putInt(size);
    }

    private void drain() {
        digest.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
