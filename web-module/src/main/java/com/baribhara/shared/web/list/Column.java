package com.baribhara.shared.web.list;

import java.util.function.Function;

/**
 * A column of a list, in the table as in its export. The first one of a list names the row and can't be hidden.
 *
 * @param name as the address says it
 * @param label the key of its head
 * @param value what an export writes: text, {@code Money}, a day, a month, a number; null where there is nothing
 * @param sortable whether the list can be sorted by a field of that name
 * @param look classes of its cells
 * @param usual whether it is shown until the reader chooses otherwise
 */
public record Column<R>(
        String name, String label, Function<? super R, ?> value, boolean sortable, String look, boolean usual) {

    public static <R> Column<R> of(String name, String label, Function<? super R, ?> value) {
        return new Column<>(name, label, value, false, "", true);
    }

    public Column<R> sorted() {
        return new Column<>(name, label, value, true, look, usual);
    }

    public Column<R> in(String classes) {
        return new Column<>(name, label, value, sortable, classes, usual);
    }

    /** Shown only to those who ask for it. */
    public Column<R> onDemand() {
        return new Column<>(name, label, value, sortable, look, false);
    }
}
