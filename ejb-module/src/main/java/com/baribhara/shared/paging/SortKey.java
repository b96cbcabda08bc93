package com.baribhara.shared.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * A field by which a list may be sorted; its column must never be null.
 *
 * @param name the field as the caller knows it
 * @param path the same in a query, where the listed entity is {@code e}
 * @param value reads it from a listed entity
 * @param parser reads it back from a cursor
 */
public record SortKey<E>(String name, String path, Function<E, ?> value, Function<String, ?> parser) {

    public static <E> SortKey<E> text(String name, String path, Function<E, String> value) {
        return new SortKey<>(name, path, value, Function.identity());
    }

    public static <E> SortKey<E> day(String name, String path, Function<E, LocalDate> value) {
        return new SortKey<>(name, path, value, LocalDate::parse);
    }

    public static <E> SortKey<E> instant(String name, String path, Function<E, Instant> value) {
        return new SortKey<>(name, path, value, Instant::parse);
    }

    public static <E> SortKey<E> id(String name, String path, Function<E, UUID> value) {
        return new SortKey<>(name, path, value, UUID::fromString);
    }
}
