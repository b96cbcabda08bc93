package com.baribhara.shared.sql;

import java.util.Collection;
import java.util.function.Function;

/**
 * One column of many rows, sent as one argument and unfolded by {@code unnest}.
 *
 * @param values as their texts, which ids, dates, enums and amounts write themselves
 */
public record SqlArray(String type, String... values) {

    public static SqlArray of(String type, Collection<?> values) {
        return of(type, values, Function.identity());
    }

    public static <T> SqlArray of(String type, Collection<T> rows, Function<? super T, ?> column) {
        String[] values = new String[rows.size()];
        int i = 0;
        for (T row : rows) {
            Object value = column.apply(row);
            values[i++] = value == null ? null : value.toString();
        }
        return new SqlArray(type, values);
    }
}
