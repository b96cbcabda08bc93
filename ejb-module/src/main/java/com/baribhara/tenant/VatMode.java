package com.baribhara.tenant;

/** Whether VAT is added to the rent, is within it, or is not charged. */
public enum VatMode {
    NONE,
    ADDED,
    INCLUDED
}
