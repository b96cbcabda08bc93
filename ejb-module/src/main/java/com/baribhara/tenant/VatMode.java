package com.baribhara.tenant;

/** How VAT meets the agreed amounts of a lease. */
public enum VatMode {
    /** No VAT; commercial premises then need the reason of their exemption. */
    NONE,
    /** The agreed amounts are net, VAT comes on top. */
    ADDED,
    /** The agreed amounts are gross, VAT is in them. */
    INCLUDED
}
