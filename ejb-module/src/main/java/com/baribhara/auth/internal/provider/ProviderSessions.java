package com.baribhara.auth.internal.provider;

import com.baribhara.auth.Client;
import com.baribhara.auth.ProviderRefused;
import com.baribhara.auth.ProviderRefused.Reason;
import com.baribhara.auth.SessionEnd;
import com.baribhara.auth.SessionTokens;
import com.baribhara.auth.internal.SecondStep;
import com.baribhara.auth.internal.SessionKeeping;
import com.baribhara.auth.internal.SignInLookups;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Opens a session for whoever a provider has named. */
@ApplicationScoped
public class ProviderSessions {
    private final IdentityKeeping identities;
    private final SignInLookups lookups;
    private final SecondStep sessions;
    private final SessionKeeping keeping;

    protected ProviderSessions() {
        this(null, null, null, null);
    }

    @Inject
    public ProviderSessions(
            IdentityKeeping identities, SignInLookups lookups, SecondStep sessions, SessionKeeping keeping) {
        this.identities = identities;
        this.lookups = lookups;
        this.sessions = sessions;
        this.keeping = keeping;
    }

    /**
     * @throws ProviderRefused when no account that may sign in is linked
     * @throws com.baribhara.auth.SecondFactorNeeded when the account has a second factor, and none was shown at the provider
     */
    public SessionTokens open(Optional<Account> linked, Provider provider, Identity identity, Client client) {
        return linked.filter(Account::active)
                .filter(account -> identities.used(account.id(), identity))
                .flatMap(account -> lookups.membership(account.id())
                        .flatMap(membership ->
                                sessions.open(account, membership, client, provider.key(), identity.strong())))
                .orElseThrow(() -> new ProviderRefused(Reason.UNLINKED));
    }

    /** That of the browser until now; null when it had none. */
    public void endFormer(UUID session) {
        Optional.ofNullable(session)
                .flatMap(lookups::bearerOf)
                .ifPresent(former -> CurrentActor.runAs(
                        former.membership().actor(former.account()),
                        () -> keeping.end(former.session(), SessionEnd.SIGNED_IN_ANEW)));
    }
}
