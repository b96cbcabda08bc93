package com.baribhara.shared.security;

import java.util.Locale;

/**
 * What may be done only so often, counted over all nodes. How often is the setting {@code baribhara.limit.<name>}, such as
 * {@code baribhara.limit.sms-number=10/1d}; the value here holds without it. Each is counted by a subject that the caller names: an
 * address, an account, a telephone number.
 */
public enum Limit {
    /** Wrong passwords from one address, for all names. */
    SIGN_IN_ADDRESS("100/1h"),
    /** Ways to a provider that are begun from one address. */
    PROVIDER_ADDRESS("300/1h"),
    /** Codes of the second factor that are tried for one account, right ones too. */
    SECOND_FACTOR("20/1h"),
    /** Codes for recovery, and for registration, asked for from one address. */
    RECOVERY_ADDRESS("30/1h"),
    SIGN_UP_ADDRESS("30/1h"),
    /** Text messages asked for before anybody is known: they cost money. */
    SMS_NUMBER("10/1d"),
    SMS_ADDRESS("30/1d"),
    /** Invitations by one organisation. */
    INVITATION("200/1d");

    private final Allowance usual;

    Limit(String usual) {
        this.usual = Allowance.of(usual);
    }

    public Allowance usual() {
        return usual;
    }

    /** {@code baribhara.limit.sign-in-address}. */
    public String setting() {
        return "baribhara.limit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
