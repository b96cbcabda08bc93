package com.baribhara.invoice.sharing;

import java.io.Serializable;
import java.util.UUID;

public record SharedBillId(UUID value) implements Serializable {

    public static SharedBillId valueOf(String text) {
        return new SharedBillId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
