package com.baribhara.auth.internal;

import com.baribhara.auth.Client;
import com.baribhara.auth.SessionTokens;
import com.baribhara.auth.internal.AccountRepository.Membership;
import com.baribhara.auth.internal.SessionKeeping.Kept;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives the tokens of a session to whoever has shown who they are, by whatever means. Called outside a transaction. */
@ApplicationScoped
public class SessionIssuer {
    private final SessionKeeping keeping;
    private final TokenSigner signer;

    protected SessionIssuer() {
        this(null, null);
    }

    @Inject
    public SessionIssuer(SessionKeeping keeping, TokenSigner signer) {
        this.keeping = keeping;
        this.signer = signer;
    }

    /**
     * A session begins.
     *
     * @param shown whether a second factor was: an account that has one opens no session without
     * @return empty when the account may not
     */
    public Optional<SessionTokens> open(Account account, Membership membership, Client client, boolean shown) {
        return CurrentActor.callAs(membership.actor(account), () -> keeping.open(account, client, Map.of(), shown))
                .map(kept -> tokens(account, membership, kept));
    }

    /** The same for somebody whom a provider has named; there or here a second factor may have been shown. */
    public Optional<SessionTokens> open(
            Account account, Membership membership, Client client, String provider, boolean shown) {
        return CurrentActor.callAs(
                        membership.actor(account),
                        () -> keeping.open(account, client, Map.of("provider", provider), shown))
                .map(kept -> tokens(account, membership, kept));
    }

    public Optional<SessionTokens> renew(
            Account account, Membership membership, UUID session, String refresh, Client client) {
        return CurrentActor.callAs(membership.actor(account), () -> keeping.renew(session, refresh, client))
                .map(kept -> tokens(account, membership, kept));
    }

    private SessionTokens tokens(Account account, Membership membership, Kept kept) {
        Duration rest = Duration.between(kept.now(), kept.until());
        Membership allowed = kept.enrolling() ? membership.enrolling() : membership;
        return new SessionTokens(signer.sign(account, allowed, kept.session(), rest), kept.refresh(), rest);
    }
}
