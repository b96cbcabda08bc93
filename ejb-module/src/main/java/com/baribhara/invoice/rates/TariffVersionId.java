package com.baribhara.invoice.rates;

import java.io.Serializable;
import java.util.UUID;

public record TariffVersionId(UUID value) implements Serializable {

    public static TariffVersionId valueOf(String text) {
        return new TariffVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
