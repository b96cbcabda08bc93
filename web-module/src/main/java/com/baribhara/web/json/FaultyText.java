package com.baribhara.web.json;

import com.baribhara.shared.Refusal.Field;
import java.util.List;

/** A text that is none of what it should be; whoever reads it knows which field it was. */
public class FaultyText extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> args;

    FaultyText(String code, String... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    public Field in(String name) {
        return new Field(name, code, args.toArray(String[]::new));
    }
}
