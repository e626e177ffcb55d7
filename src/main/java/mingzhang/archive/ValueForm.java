package mingzhang.archive;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How values of one type become bytes and values again. */
interface ValueForm {
    void write(Object value, KeptBytes out);

    /** What {@link #write} wrote; any runtime exception where these bytes are others. */
    Object read(KeptSource in);

    /** The form of a type; an {@link IllegalArgumentException} where there is none. */
    static ValueForm of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return list(of(of[0]));
            } else if (generic.getRawType() == Optional.class) {
                return optional(of(of[0]));
            } else if (generic.getRawType() == Map.class) {
                return map(of(of[0]), of(of[1]));
            }
        } else if (type instanceof Class<?> plain) {
            return plain(plain);
        }
        throw new IllegalArgumentException("nothing of this type is kept: " + type);
    }

    private static ValueForm plain(Class<?> type) {
        if (type.isRecord()) {
            return RecordForm.of(type);
        } else if (type.isSealed()) {
            return oneOf(type.getPermittedSubclasses());
        } else if (type == String.class) {
            return form((value, out) -> out.text((String) value), KeptSource::text);
        } else if (type == int.class || type == Integer.class) {
            return form((value, out) -> out.number((Integer) value), in -> (int) in.number());
        } else if (type == long.class || type == Long.class) {
            return form((value, out) -> out.number((Long) value), KeptSource::number);
        } else if (type == boolean.class || type == Boolean.class) {
            return form((value, out) -> out.number((Boolean) value ? 1 : 0), i -> i.number() > 0);
        } else if (type == BigDecimal.class) {
            return form((value, out) -> out.decimal((BigDecimal) value), KeptSource::decimal);
        } else if (type == OptionalInt.class) {
            return optionalInt();
        } else if (type.isEnum()) {
            return constant(type);
        }
        throw new IllegalArgumentException("nothing of this type is kept: " + type);
    }

    private static ValueForm form(
            BiConsumer<Object, KeptBytes> write, Function<KeptSource, Object> read) {
        return new ValueForm() {
            @Override
            public void write(Object value, KeptBytes out) {
                write.accept(value, out);
            }

            @Override
            public Object read(KeptSource in) {
                return read.apply(in);
            }
        };
    }

    /** By its name: places move when one comes between. */
    private static ValueForm constant(Class<?> type) {
        Map<String, Object> byName = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return form(
                (value, out) -> out.text(((Enum<?>) value).name()),
                in ->
                        Optional.ofNullable(byName.get(in.text()))
                                .orElseThrow(IllegalArgumentException::new));
    }

    /** One of several kinds of records: which one it is, and the record. */
    private static ValueForm oneOf(Class<?>[] kinds) {
        List<ValueForm> forms = new ArrayList<>();
        Map<Class<?>, Integer> numbers = new HashMap<>();
        for (Class<?> kind : kinds) {
            numbers.put(kind, forms.size());
            forms.add(RecordForm.of(kind));
        }
        return form(
                (value, out) -> {
                    int number = numbers.get(value.getClass());
                    out.number(number);
                    forms.get(number).write(value, out);
                },
                in -> forms.get((int) in.number()).read(in));
    }

    private static ValueForm list(ValueForm of) {
        return form(
                (value, out) -> {
                    List<?> list = (List<?>) value;
                    out.number(list.size());
                    list.forEach(one -> of.write(one, out));
                },
                in -> {
                    int count = in.count();
                    List<Object> list = new ArrayList<>(count);
                    for (int i = 0; i < count; i++) {
                        list.add(of.read(in));
                    }
                    return list;
                });
    }

    private static ValueForm map(ValueForm keys, ValueForm values) {
        return form(
                (value, out) -> {
                    Map<?, ?> map = (Map<?, ?>) value;
                    out.number(map.size());
                    map.forEach(
                            (key, of) -> {
                                keys.write(key, out);
                                values.write(of, out);
                            });
                },
                in -> {
                    Map<Object, Object> map = new LinkedHashMap<>();
                    for (int count = in.count(); count > 0; count--) {
                        map.put(keys.read(in), values.read(in));
                    }
                    return map;
                });
    }

    private static ValueForm optional(ValueForm of) {
        return form(
                (value, out) -> {
                    Optional<?> optional = (Optional<?>) value;
                    out.number(optional.isPresent() ? 1 : 0);
                    optional.ifPresent(one -> of.write(one, out));
                },
                in -> in.number() > 0 ? Optional.of(of.read(in)) : Optional.empty());
    }

    private static ValueForm optionalInt() {
        return form(
                (value, out) -> {
                    OptionalInt optional = (OptionalInt) value;
                    out.number(optional.isPresent() ? 1 : 0);
                    optional.ifPresent(out::number);
                },
                in -> in.number() > 0 ? OptionalInt.of((int) in.number()) : OptionalInt.empty());
    }
}
