package com.baribhara.auth.internal;

import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.LimitReached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks the caller for the password once more, before something that matters: whoever took over a session may try no faster than at sign-in. */
@ApplicationScoped
public class CallersPassword {
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final SignInLog log;
    private final CurrentActor actor;

    protected CallersPassword() {
        this(null, null, null, null);
    }

    @Inject
    public CallersPassword(Passwords passwords, SignInAttempts attempts, SignInLog log, CurrentActor actor) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.log = log;
        this.actor = actor;
    }

    /** @throws LimitReached after too many wrong ones, whether this one is right or not; asked twice, for many may be tried at once */
    public boolean matches(String typed, String hash) {
        String name = actor.get().name();
        int before = attempts.permit(name);
        boolean right = passwords.matches(typed, hash);
        attempts.permit(name);
        if (right) {
            attempts.succeeded(name);
        } else {
            log.passwordRefused(actor.get());
            attempts.failed(name, before);
        }
        return right;
    }
}
