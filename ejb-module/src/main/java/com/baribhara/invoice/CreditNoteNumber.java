package com.baribhara.invoice;

import java.io.Serializable;
import java.util.Locale;

/** The number of a credit note: without gaps within its organisation, written {@code CN-000123}. */
public record CreditNoteNumber(long value) implements Serializable {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "CN-%06d", value);
    }
}
