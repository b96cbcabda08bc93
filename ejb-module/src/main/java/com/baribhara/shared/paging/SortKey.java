package com.baribhara.shared.paging;

import com.baribhara.shared.BillingMonth;
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
        return new SortKey<>(name, path, value, SortKey::storable);
    }

    public static <E> SortKey<E> day(String name, String path, Function<E, LocalDate> value) {
        return new SortKey<>(name, path, value, text -> possible(LocalDate.parse(text)));
    }

    public static <E> SortKey<E> instant(String name, String path, Function<E, Instant> value) {
        return new SortKey<>(name, path, value, text -> {
            Instant instant = Instant.parse(text);
            possible(instant.atZone(BillingMonth.ZONE).toLocalDate());
            return instant;
        });
    }

    public static <E> SortKey<E> id(String name, String path, Function<E, UUID> value) {
        return new SortKey<>(name, path, value, UUID::fromString);
    }

    public static <E> SortKey<E> month(String name, String path, Function<E, BillingMonth> value) {
        return new SortKey<>(name, path, value, text -> {
            BillingMonth month = BillingMonth.valueOf(text);
            possible(month.first());
            return month;
        });
    }

    /** A cursor can be made by hand, with what no column takes. */
    private static LocalDate possible(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("no day of ours: " + day);
        }
        return day;
    }

    private static String storable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("no text of ours");
        }
        return text;
    }
}
