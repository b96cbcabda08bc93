package com.baribhara.shared;

import java.io.Serializable;
import java.util.function.Function;

/**
 * One field of a change to a thing: what was not given stays as it is, and null takes the old value away. In a {@code PATCH} an
 * absent field is not given. Its description needs the type of the value:
 * {@code @Schema(implementation = String.class, nullable = true) Change<String> email}.
 */
public record Change<T>(boolean given, T value) implements Serializable {

    public static <T> Change<T> none() {
        return new Change<>(false, null);
    }

    public static <T> Change<T> to(T value) {
        return new Change<>(true, value);
    }

    /** The value from now on, where {@code present} is the one until now. */
    public T or(T present) {
        return given ? value : present;
    }

    public <R> Change<R> map(Function<? super T, ? extends R> change) {
        return given && value != null ? to(change.apply(value)) : new Change<>(given, null);
    }
}
