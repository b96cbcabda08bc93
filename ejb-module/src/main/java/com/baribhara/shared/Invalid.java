package com.baribhara.shared;

import java.util.List;

/** Input that can't be taken, with every field at fault. */
public class Invalid extends Refusal {
    private static final long serialVersionUID = 1L;

    public Invalid(Field... fields) {
        this(List.of(fields));
    }

    public Invalid(List<Field> fields) {
        super(Kind.INVALID, "request.invalid", List.of(), fields);
    }
}
