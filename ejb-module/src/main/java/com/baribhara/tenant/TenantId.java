package com.baribhara.tenant;

import java.io.Serializable;
import java.util.UUID;

/** A person or company that rents. */
public record TenantId(UUID value) implements Serializable {
    /** No tenant has it: stands for an account that no tenant is linked to. */
    public static final TenantId NOBODY = new TenantId(new UUID(0, 0));

    public static TenantId valueOf(String text) {
        return new TenantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
