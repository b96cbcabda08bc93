package com.baribhara.tenant;

import java.io.Serializable;
import java.util.UUID;

/** A schedule by which the rent of a lease rises. */
public record EscalationId(UUID value) implements Serializable {

    public static EscalationId valueOf(String text) {
        return new EscalationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
