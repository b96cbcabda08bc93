package com.baribhara.organisation;

/** By what an organisation is paid out the rents that were collected for it. */
public enum PayoutMeans {
    /** An account at a bank. */
    BANK,
    /** Mobile wallets, known by the mobile number. */
    BKASH,
    NAGAD,
    ROCKET
}
