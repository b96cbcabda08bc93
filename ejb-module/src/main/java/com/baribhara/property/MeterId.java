package com.baribhara.property;

import java.io.Serializable;
import java.util.UUID;

/** What counts electricity, water or gas. */
public record MeterId(UUID value) implements Serializable {

    public static MeterId valueOf(String text) {
        return new MeterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
