package com.baribhara.tenant;

import java.io.Serializable;
import java.util.UUID;

/** One tenant, one unit, one term. */
public record LeaseId(UUID value) implements Serializable {

    public static LeaseId valueOf(String text) {
        return new LeaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
