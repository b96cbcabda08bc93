package com.baribhara.web.json;

import com.baribhara.shared.Change;
import com.baribhara.shared.Refusal.Field;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From a JSON object to a record of the same shape. JSON-B reads leniently and names no field when it fails; here every field at
 * fault is named at once, unknown ones too, and nothing is converted silently (a number is no text, {@code "true"} no boolean).
 */
final class RecordBinder {
    private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, int.class, BigDecimal.class);
    private static final Set<Class<?>> TRUTHS = Set.of(Boolean.class, boolean.class);

    private final List<Field> faults = new ArrayList<>();

    List<Field> faults() {
        return faults;
    }

    /** @return null, with faults, when anything could not be read */
    Object bind(JsonObject object, Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> names =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        object.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> faults.add(new Field(path + name, "field.unknown")));
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            values[i] = component.getType() == Change.class
                    ? change(object.get(component.getName()), component, path + component.getName())
                    : value(
                            object.getOrDefault(component.getName(), JsonValue.NULL),
                            component.getType(),
                            component.getGenericType(),
                            path + component.getName());
        }
        return faults.isEmpty() ? construct(type, components, values) : null;
    }

    /** @param value null when the field is absent, and so to stay as it is */
    private Change<?> change(JsonValue value, RecordComponent component, String path) {
        if (value == null) {
            return Change.none();
        }
        Type type = argument(component.getGenericType());
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType list ? list.getRawType() : type);
        return Change.to(value(value, raw, type, path));
    }

    private static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private Object value(JsonValue value, Class<?> type, Type generic, String path) {
        if (value.getValueType() == ValueType.NULL) {
            return type == boolean.class ? Boolean.FALSE : absent(type, path);
        }
        if (type == List.class) {
            return value instanceof JsonArray array
                    ? items(array, (Class<?>) argument(generic), path)
                    : fault(path, "field.not-list");
        }
        return single(value, type, path);
    }

    private Object single(JsonValue value, Class<?> type, String path) {
        if (!Scalars.knows(type)) {
            return value instanceof JsonObject object
                    ? bind(object, type, path + ".")
                    : fault(path, "field.not-object");
        }
        if (TRUTHS.contains(type)) {
            return switch (value.getValueType()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> fault(path, "field.not-boolean");
            };
        }
        boolean number = value instanceof JsonNumber && NUMBERS.contains(type);
        if (!number && !(value instanceof JsonString && (type == BigDecimal.class || !NUMBERS.contains(type)))) {
            return fault(path, NUMBERS.contains(type) ? "field.not-number" : "field.not-text");
        }
        return scalar(number ? plain((JsonNumber) value) : ((JsonString) value).getString(), type, path);
    }

    /** 1e2 is 100; 1e999999999 must not become a billion digits, so it stays as it is and is refused. */
    private static String plain(JsonNumber number) {
        BigDecimal decimal = number.bigDecimalValue();
        return Math.abs((long) decimal.scale()) > 20 ? decimal.toString() : decimal.toPlainString();
    }

    private Object scalar(String text, Class<?> type, String path) {
        try {
            return Scalars.read(type, text);
        } catch (FaultyText faulty) {
            faults.add(faulty.in(path));
            return null;
        }
    }

    private List<Object> items(JsonArray array, Class<?> type, String path) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String at = path + "[" + i + "]";
            items.add(array.get(i) == JsonValue.NULL ? fault(at, "field.required") : single(array.get(i), type, at));
        }
        return items;
    }

    private Object absent(Class<?> type, String path) {
        return type.isPrimitive() ? fault(path, "field.required") : null;
    }

    private Object fault(String path, String code) {
        faults.add(new Field(path, code));
        return null;
    }

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException
                | InstantiationException
                | NoSuchMethodException
                | IllegalAccessException broken) {
            throw new IllegalStateException(type + " can't be made from JSON", broken);
        }
    }
}
