package com.baribhara.invoice;

import java.io.Serializable;
import java.util.UUID;

/** One credit note. */
public record CreditNoteId(UUID value) implements Serializable {

    public static CreditNoteId valueOf(String text) {
        return new CreditNoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
