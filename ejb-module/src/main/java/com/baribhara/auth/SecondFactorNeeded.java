package com.baribhara.auth;

import com.baribhara.shared.Refusal;
import java.time.Duration;

/** The password was right; now the second factor is asked for. Nobody is signed in yet. */
public class SecondFactorNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String challenge;
    private final Duration life;

    public SecondFactorNeeded(String challenge, Duration life) {
        super(Kind.UNAUTHENTICATED, "second-factor.needed");
        this.challenge = challenge;
        this.life = life;
    }

    /** With which the code comes back; opaque. */
    public String challenge() {
        return challenge;
    }

    public Duration life() {
        return life;
    }
}
