package com.baribhara.shared.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a change has changed, for the payload of its event: {@code was.rent} and {@code now.rent} for each field that differs. A missing
 * side means that the field was, or is, empty. What a person must be able to have forgotten (names, numbers, addresses of people) does
 * not belong in a log that is never changed: such fields are only named, in {@code changed}.
 */
public final class Changes {
    private final Map<String, Object> payload = new LinkedHashMap<>();

    private Changes() {}

    /** @param before a record that shows the thing as it was, {@code after} the same as it is */
    public static <V extends Record> Changes between(V before, V after) {
        Changes changes = new Changes();
        changes.compare("", before, after);
        return changes;
    }

    /** Names the fields alone. */
    public static <V extends Record> Changes named(V before, V after) {
        String names = between(before, after).payload.keySet().stream()
                .map(key -> key.substring(key.indexOf('.') + 1))
                .distinct()
                .collect(Collectors.joining(" "));
        return new Changes().with("changed", names);
    }

    public Changes with(String name, String value) {
        payload.put(name, value);
        return this;
    }

    public Map<String, Object> payload() {
        return Map.copyOf(payload);
    }

    private void compare(String prefix, Record before, Record after) {
        for (RecordComponent component : after.getClass().getRecordComponents()) {
            Object was = read(component, before);
            Object now = read(component, after);
            if (was instanceof Record one && now instanceof Record other && nested(component)) {
                compare(prefix + component.getName() + ".", one, other);
            } else if (!Objects.equals(was, now)) {
                put("was." + prefix + component.getName(), was);
                put("now." + prefix + component.getName(), now);
            }
        }
    }

    /** A value object prints as one value; an address, say, is compared part by part. */
    private static boolean nested(RecordComponent component) {
        return component.getType().getRecordComponents().length > 2;
    }

    private void put(String key, Object value) {
        if (value instanceof Collection<?> several) {
            payload.put(key, several.stream().map(String::valueOf).collect(Collectors.joining("; ")));
        } else if (value != null) {
            payload.put(key, value.toString());
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(component + " of a public record must be readable", unreadable);
        }
    }
}
