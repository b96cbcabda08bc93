package com.baribhara.auth.internal.provider;

import com.baribhara.auth.Client;
import com.baribhara.auth.ProviderAnswer;
import com.baribhara.auth.ProviderPurpose;
import com.baribhara.auth.ProviderRefused;
import com.baribhara.auth.ProviderRefused.Reason;
import com.baribhara.auth.ProviderSignIn;
import com.baribhara.auth.SecondFactorNeeded;
import com.baribhara.auth.SessionTokens;
import com.baribhara.auth.internal.SignInLog;
import com.baribhara.auth.internal.SignInLookups;
import com.baribhara.auth.internal.SignInLookups.Bearer;
import com.baribhara.auth.internal.provider.ProviderRequests.Errand;
import com.baribhara.auth.internal.provider.ProviderRequests.Returned;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** From coming back from a provider to being in, or to being linked. Called outside a transaction. */
@ApplicationScoped
public class ProviderReturns {
    private final Providers providers;
    private final ProviderDialogue dialogue;
    private final IdentityKeeping identities;
    private final ProviderSessions sessions;
    private final SignInLookups lookups;
    private final SignInLog log;

    protected ProviderReturns() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ProviderReturns(
            Providers providers,
            ProviderDialogue dialogue,
            IdentityKeeping identities,
            ProviderSessions sessions,
            SignInLookups lookups,
            SignInLog log) {
        this.providers = providers;
        this.dialogue = dialogue;
        this.identities = identities;
        this.sessions = sessions;
        this.lookups = lookups;
        this.log = log;
    }

    /** @throws ProviderRefused for whatever reason; it is in the event log then */
    public ProviderSignIn back(ProviderAnswer answer, Client client) {
        Provider provider = providers.get(answer.provider());
        Optional<Account> account = Optional.empty();
        boolean linking = false;
        try {
            Returned returned = dialogue.back(provider, answer);
            Errand errand = returned.errand();
            account = Optional.ofNullable(errand.account()).flatMap(lookups::byId);
            linking = errand.purpose() == ProviderPurpose.LINK;
            Identity identity = dialogue.identity(provider, answer, returned);
            if (linking) {
                link(errand, provider, identity);
                return ProviderSignIn.linked(errand.next());
            }
            account = identities.account(identity);
            return signIn(errand, account, provider, identity, client);
        } catch (ProviderRefused refused) {
            log.refusedBy(provider.key(), refused.reason().name(), account);
            throw new ProviderRefused(refused.reason(), linking);
        }
    }

    /** Who has a code to show yet keeps the session that the browser has until then. */
    private ProviderSignIn signIn(
            Errand errand, Optional<Account> account, Provider provider, Identity identity, Client client) {
        try {
            SessionTokens tokens = sessions.open(account, provider, identity, client);
            sessions.endFormer(errand.session());
            return ProviderSignIn.in(tokens, errand.next());
        } catch (SecondFactorNeeded needed) {
            return ProviderSignIn.halfIn(needed.ahead(), errand.next());
        }
    }

    private void link(Errand errand, Provider provider, Identity identity) {
        Bearer asking = lookups.bearerOf(errand.session()).orElseThrow(() -> new ProviderRefused(Reason.STALE));
        CurrentActor.runAs(
                asking.membership().actor(asking.account()),
                () -> identities.link(errand.account(), errand.session(), provider, identity));
    }
}
