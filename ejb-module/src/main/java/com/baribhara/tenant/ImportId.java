package com.baribhara.tenant;

import java.io.Serializable;
import java.util.UUID;

/** One uploaded portfolio. */
public record ImportId(UUID value) implements Serializable {

    public static ImportId valueOf(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
