package com.baribhara.invoice;

import java.io.Serializable;
import java.util.UUID;

/** One deposit or advance that was taken. */
public record HeldReceiptId(UUID value) implements Serializable {

    public static HeldReceiptId valueOf(String text) {
        return new HeldReceiptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
