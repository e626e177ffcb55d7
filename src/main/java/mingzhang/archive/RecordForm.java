package mingzhang.archive;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How records of one class become bytes: their components one after the other. */
final class RecordForm implements ValueForm {
    private final Constructor<?> constructor;
    private final List<Method> accessors = new ArrayList<>();
    private final List<ValueForm> forms = new ArrayList<>();

    private RecordForm(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
        constructor.setAccessible(true);
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            accessors.add(component.getAccessor());
            forms.add(ValueForm.of(component.getGenericType()));
        }
    }

    static RecordForm of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("not a record: " + type);
        }
        return new RecordForm(type);
    }

    @Override
    public void write(Object value, KeptBytes out) {
        try {
            for (int i = 0; i < forms.size(); i++) {
                forms.get(i).write(accessors.get(i).invoke(value), out);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object read(KeptSource in) {
        Object[] components = new Object[forms.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = forms.get(i).read(in);
        }
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
