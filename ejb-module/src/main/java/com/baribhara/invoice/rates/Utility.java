package com.baribhara.invoice.rates;

/** What comes through a meter. */
public enum Utility {
    ELECTRICITY,
    WATER,
    GAS
}
