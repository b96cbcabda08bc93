package com.baribhara.auth.internal;

import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets wrong passwords of more than a day ago. */
@Singleton
@RunAs(Roles.SYSTEM)
public class SignInKeeping {
    private final SignInAttempts attempts;

    protected SignInKeeping() {
        this(null);
    }

    @Inject
    public SignInKeeping(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    @Schedule(hour = "*", minute = "27", persistent = false, info = "wrong passwords of long ago")
    public void forget() {
        attempts.forget();
    }
}
