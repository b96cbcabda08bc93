package com.baribhara.property;

import java.io.Serializable;
import java.util.UUID;

/** What is let: a flat, a shop, a garage. */
public record UnitId(UUID value) implements Serializable {

    public static UnitId valueOf(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
