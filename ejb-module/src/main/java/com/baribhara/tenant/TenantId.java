package com.baribhara.tenant;

import java.io.Serializable;
import java.util.UUID;

/** A person or company that rents. */
public record TenantId(UUID value) implements Serializable {

    public static TenantId valueOf(String text) {
        return new TenantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
