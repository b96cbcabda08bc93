package com.baribhara.tenant.internal.portfolio;

import java.util.List;

/** The arguments of a message in one column, apart by a character that no cell may hold. */
final class ErrorArguments {
    private static final String APART = "\u001F";

    private ErrorArguments() {}

    static String joined(List<String> args) {
        return args.isEmpty() ? null : String.join(APART, args);
    }

    static List<String> parted(String column) {
        return column == null ? List.of() : List.of(column.split(APART, -1));
    }
}
