package dev.salve.theme;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The components of a record class by name, and a getter for each that a template has asked for. */
final class RecordComponents {
    private static final ClassValue<RecordComponents> OF_CLASSES = new ClassValue<>() {
        @Override
        protected RecordComponents computeValue(Class<?> type) {
            return new RecordComponents(type);
        }
    };

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType FACTORY = MethodType.methodType(Function.class);

    private final Map<String, RecordComponent> byName = new LinkedHashMap<>();
    private final Map<String, Function<Object, Object>> getters = new ConcurrentHashMap<>();

    private RecordComponents(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            byName.put(component.getName(), component);
        }
    }

    static RecordComponents of(Class<?> record) {
        return OF_CLASSES.get(record);
    }

    /** Their names, in the order in which the record declares them. */
    Set<String> names() {
        return byName.keySet();
    }

    /** Reads the component of this name; null if the record has none. */
    @Nullable
    Function<Object, Object> getter(String name) {
        Function<Object, Object> known = getters.get(name);
        RecordComponent component = byName.get(name);
        return known != null || component == null ? known : getters.computeIfAbsent(name, made -> getter(component));
    }

    /** The accessor made into a function once: templates call it for all pages. */
    @SuppressWarnings("unchecked") // the function takes whatever it is given, and the accessor casts it
    private static Function<Object, Object> getter(RecordComponent component) {
        try {
            MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
            MethodType type = accessor.type().wrap();
            return (Function<Object, Object>)
                    LambdaMetafactory.metafactory(LOOKUP, "apply", FACTORY, GETTER, accessor, type)
                            .getTarget()
                            .invokeExact();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("records for templates are public: " + component, e);
        }
    }
}
