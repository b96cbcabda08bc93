package com.baribhara.invoice;

import java.io.Serializable;
import java.util.UUID;

/** One invoice. */
public record InvoiceId(UUID value) implements Serializable {

    public static InvoiceId valueOf(String text) {
        return new InvoiceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
