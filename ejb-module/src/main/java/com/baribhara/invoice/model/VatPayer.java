package com.baribhara.invoice.model;

/** Who pays the VAT of a rent to the treasury (billing rules, section 8). */
public enum VatPayer {
    /** The landlord: the tenant pays it to him with the rent. */
    LANDLORD_COLLECTS,
    /** The tenant himself: the invoice asks for the net, VAT stands on it for information. */
    TENANT_DEPOSITS
}
