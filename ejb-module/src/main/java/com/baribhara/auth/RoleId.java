package com.baribhara.auth;

import java.io.Serializable;
import java.util.UUID;

/** A role that an organisation made itself. */
public record RoleId(UUID value) implements Serializable {

    public static RoleId valueOf(String text) {
        return new RoleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
