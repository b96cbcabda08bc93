package com.baribhara.invoice;

import java.io.Serializable;
import java.util.UUID;

/** One version of a policy of late fees. */
public record LateFeePolicyId(UUID value) implements Serializable {

    public static LateFeePolicyId valueOf(String text) {
        return new LateFeePolicyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
