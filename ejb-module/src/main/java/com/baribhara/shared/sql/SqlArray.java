package com.baribhara.shared.sql;

import java.util.Collection;
import java.util.function.Function;

/** One column of many rows, sent as one argument and unfolded by {@code unnest}. */
public record SqlArray(String type, Object... values) {

    public static SqlArray of(String type, Collection<?> values) {
        return new SqlArray(type, values.toArray());
    }

    public static <T> SqlArray of(String type, Collection<T> rows, Function<? super T, ?> column) {
        Object[] values = new Object[rows.size()];
        int i = 0;
        for (T row : rows) {
            values[i++] = column.apply(row);
        }
        return new SqlArray(type, values);
    }
}
