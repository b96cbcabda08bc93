package com.baribhara.shared;

import java.util.List;

/** Input of which every field can be read and is possible, but which contradicts itself, the data or the law. */
public class RuleBroken extends Refusal {
    private static final long serialVersionUID = 1L;

    public RuleBroken(Field... fields) {
        this(List.of(fields));
    }

    public RuleBroken(List<Field> fields) {
        super(Kind.RULE, "rule.broken", List.of(), fields);
    }
}
