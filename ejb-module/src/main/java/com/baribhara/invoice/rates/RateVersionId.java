package com.baribhara.invoice.rates;

import java.io.Serializable;
import java.util.UUID;

public record RateVersionId(UUID value) implements Serializable {

    public static RateVersionId valueOf(String text) {
        return new RateVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
