package com.baribhara.invoice;

import java.io.Serializable;
import java.util.UUID;

/** The month's billing of one organisation; the job's {@code batch_run} made for it has the same id. */
public record InvoiceRunId(UUID value) implements Serializable {

    public static InvoiceRunId valueOf(String text) {
        return new InvoiceRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
