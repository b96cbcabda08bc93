package com.baribhara.shared.secrecy;

import java.security.GeneralSecurityException;
import java.time.Clock;

/** Seals whose keys are in memory alone. */
public final class KeptSeals extends Seals {
    private Keyring keys;

    KeptSeals(Keyring keys, Clock clock) {
        super(null, clock);
        this.keys = keys;
    }

    public static KeptSeals fresh() {
        try {
            return new KeptSeals(Keyring.fresh(), Clock.systemUTC());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void keep(Keyring other) {
        keys = other;
    }

    @Override
    protected Keyring stored() {
        return keys;
    }
}
