package com.baribhara.invoice.rates;

/** What a tariff asks for every month, whatever is used. */
public enum FixedItem {
    SINGLE_BURNER,
    DOUBLE_BURNER,
    METER_RENT
}
