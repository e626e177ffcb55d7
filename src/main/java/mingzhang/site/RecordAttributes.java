package mingzhang.site;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * Components of records, which nearly all that templates ask for are: the accessor of each is known
 * by its name, where Pebble's own resolver compares the methods of the class at every look. What is
 * none is left to that.
 */
final class RecordAttributes implements AttributeResolver {
    private final ClassValue<Map<String, Method>> accessors =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    return accessors(type);
                }
            };

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
        }
        return accessors;
    }

    @Override
    public ResolvedAttribute resolve(
            Object instance,
            Object name,
            Object[] arguments,
            ArgumentsNode argumentsNode,
            EvaluationContextImpl context,
            String template,
            int line) {
        if (!(instance instanceof Record) || arguments != null) {
            return null;
        }
        Method accessor = accessors.get(instance.getClass()).get(name);
        return accessor == null ? null : new ResolvedAttribute(value(accessor, instance));
    }

    private static Object value(Method accessor, Object instance) {
        try {
            return accessor.invoke(instance);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor + " of " + instance.getClass(), e);
        }
    }
}
