package com.baribhara.auth.internal;

import com.baribhara.shared.event.RefusalLog;
import com.baribhara.shared.event.Refused;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.Limit;
import com.baribhara.shared.security.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Lets codes of a second factor be tried: so many of an account in an hour, wherever they come from, and slower with each wrong one, as
 * passwords are. Called outside a transaction.
 */
@ApplicationScoped
public class SecondFactorTries {
    private final SignInAttempts attempts;
    private final Limits limits;
    private final RefusalLog refusals;

    protected SecondFactorTries() {
        this(null, null, null);
    }

    @Inject
    public SecondFactorTries(SignInAttempts attempts, Limits limits, RefusalLog refusals) {
        this.attempts = attempts;
        this.limits = limits;
        this.refusals = refusals;
    }

    /**
     * @param at what the code was asked for; told of a wrong one
     * @param who is told to have typed it
     * @param code looks whether it is right
     * @throws com.baribhara.shared.security.LimitReached before the code is looked at, after too many
     */
    public boolean right(UUID account, String at, Supplier<Actor> who, BooleanSupplier code) {
        String name = "second factor " + account;
        int before = attempts.permit(name);
        limits.take(Limit.SECOND_FACTOR, account.toString());
        boolean right = code.getAsBoolean();
        if (right) {
            attempts.succeeded(name);
        } else {
            refusals.refused(new Refused("SecondFactorRefused", account, Map.of("at", at)), who);
            attempts.failed(name, before);
        }
        return right;
    }
}
