package com.baribhara.auth.internal;

import com.baribhara.auth.Client;
import com.baribhara.auth.SecondFactorNeeded;
import com.baribhara.auth.SecondFactorRefused;
import com.baribhara.auth.SecondStepOver;
import com.baribhara.auth.SessionTokens;
import com.baribhara.auth.internal.AccountRepository.Membership;
import com.baribhara.auth.internal.SecondFactorKeeping.Waiting;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.RuleBroken;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What lies between a right password, or a provider's word, and a session: nothing for most, a code of the second factor for those who have
 * one. Called outside a transaction.
 */
@ApplicationScoped
public class SecondStep {
    private static final Membership NOWHERE = new Membership(OrganisationId.INSTALLATION, Set.of(), Set.of(), false);

    private final SecondFactorKeeping keeping;
    private final SecondFactorTries tries;
    private final SignInLookups lookups;
    private final SessionIssuer sessions;

    protected SecondStep() {
        this(null, null, null, null);
    }

    @Inject
    public SecondStep(
            SecondFactorKeeping keeping, SecondFactorTries tries, SignInLookups lookups, SessionIssuer sessions) {
        this.keeping = keeping;
        this.tries = tries;
        this.lookups = lookups;
        this.sessions = sessions;
    }

    /**
     * A session for whoever has shown the password.
     *
     * @return empty when the account may not
     * @throws SecondFactorNeeded when there is a second factor and no code came along
     * @throws SecondFactorRefused when the code is wrong
     */
    public Optional<SessionTokens> open(Account account, Membership membership, String otp, Client client) {
        if (!keeping.asked(account.id())) {
            return sessions.open(account, membership, client, false);
        }
        if (otp == null || otp.isBlank()) {
            throw needed(account, null);
        }
        if (!right(account, membership, "SIGN_IN", () -> keeping.use(account.id(), otp))) {
            throw new SecondFactorRefused();
        }
        return sessions.open(account, membership, client, true);
    }

    /**
     * The same for somebody whom a provider has named.
     *
     * @param strong whether they showed a second factor there
     * @throws SecondFactorNeeded when they did not, and have one here
     */
    public Optional<SessionTokens> open(
            Account account, Membership membership, Client client, String provider, boolean strong) {
        if (!strong && keeping.asked(account.id())) {
            throw needed(account, provider);
        }
        return sessions.open(account, membership, client, provider, strong);
    }

    /**
     * The second step by itself.
     *
     * @throws SecondStepOver when the sign-in does not wait any more
     * @throws SecondFactorRefused when the code is wrong
     */
    public Optional<SessionTokens> complete(String challenge, String code, Client client) {
        Waiting waiting = keeping.attempt(challenge).orElseThrow(SecondStepOver::new);
        Account account = waiting.account();
        Membership membership = waiting.membership();
        if (!right(account, membership, "SIGN_IN", () -> keeping.redeem(challenge, account.id(), code))) {
            throw new SecondFactorRefused();
        }
        return waiting.provider() == null
                ? sessions.open(account, membership, client, true)
                : sessions.open(account, membership, client, waiting.provider(), true);
    }

    /**
     * A code besides the password, of whoever wants something else than a session with it.
     *
     * @throws RuleBroken when there is a second factor and the code is missing or wrong
     */
    public void require(Account account, String otp) {
        if (!keeping.asked(account.id())) {
            return;
        }
        if (otp == null || otp.isBlank()) {
            throw new RuleBroken(new Field("otp", "second-factor.missing"));
        }
        Membership membership = lookups.membership(account.id()).orElse(NOWHERE);
        if (!right(account, membership, "JOINING", () -> keeping.use(account.id(), otp))) {
            throw new RuleBroken(new Field("otp", "second-factor.wrong"));
        }
    }

    private SecondFactorNeeded needed(Account account, String provider) {
        return new SecondFactorNeeded(keeping.begin(account.id(), provider));
    }

    /** What a right code changes is done by whose it is; who typed a wrong one is not known. */
    private boolean right(Account account, Membership membership, String at, BooleanSupplier code) {
        return tries.right(
                account.id(),
                at,
                () -> Actor.system("unknown", membership.organisation()),
                () -> CurrentActor.callAs(membership.actor(account), code::getAsBoolean));
    }
}
