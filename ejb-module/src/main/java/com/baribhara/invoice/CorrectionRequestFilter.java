package com.baribhara.invoice;

/** Null means any. */
public record CorrectionRequestFilter(InvoiceId invoice, CorrectionRequestStatus status) {

    public static CorrectionRequestFilter waiting() {
        return new CorrectionRequestFilter(null, CorrectionRequestStatus.PENDING);
    }
}
