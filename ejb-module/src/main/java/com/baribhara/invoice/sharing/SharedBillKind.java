package com.baribhara.invoice.sharing;

/** What the supplier delivered to the building; each is a kind of charge of a lease as well. */
public enum SharedBillKind {
    WATER,
    GAS,
    /** Of what is common: stairs, lift, pump. */
    ELECTRICITY,
    /** Its fuel, mostly. */
    GENERATOR,
    LIFT,
    SECURITY,
    WASTE,
    INTERNET,
    /** What it is, the note says. */
    OTHER
}
