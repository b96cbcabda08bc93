package com.baribhara.payment;

/** Where a receipt stands; it is never deleted. */
public enum ReceiptStatus {
    ISSUED,
    /** Its payment was undone. */
    CANCELLED
}
