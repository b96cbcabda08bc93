package com.baribhara.audit;

import java.io.Serializable;
import java.util.UUID;

/** The id of whatever an event can be about, or by: a lease, an invoice, an account. */
public record ObjectId(UUID value) implements Serializable {

    public static ObjectId valueOf(String text) {
        return new ObjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
