package com.baribhara.tenant.internal.portfolio;

import java.util.List;

/** What a cell of a file can't be: a code for the words (bundle key {@code fault.<code>}) and their arguments. */
class BadField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> args;

    BadField(String code, String... args) {
        super(code, null, false, false);
        this.code = code;
        this.args = List.of(args);
    }

    String code() {
        return code;
    }

    List<String> args() {
        return args;
    }
}
