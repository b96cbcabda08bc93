package com.baribhara.auth.internal.provider;

import com.baribhara.auth.AtProvider;
import com.baribhara.auth.ProviderPurpose;
import com.baribhara.auth.ProviderView;
import com.baribhara.auth.internal.SignInLookups;
import com.baribhara.auth.internal.SignInLookups.Bearer;
import com.baribhara.auth.internal.provider.ProviderRequests.Errand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ways to the providers. Called outside a transaction. */
@ApplicationScoped
public class ProviderVisits {
    private final Providers providers;
    private final ProviderDialogue dialogue;
    private final SignInLookups lookups;

    protected ProviderVisits() {
        this(null, null, null);
    }

    @Inject
    public ProviderVisits(Providers providers, ProviderDialogue dialogue, SignInLookups lookups) {
        this.providers = providers;
        this.dialogue = dialogue;
        this.lookups = lookups;
    }

    public List<ProviderView> providers() {
        return providers.all().stream().map(Provider::view).toList();
    }

    public AtProvider toSignIn(String key, String next, String refreshToken) {
        UUID had = Optional.ofNullable(refreshToken)
                .flatMap(lookups::bearer)
                .map(Bearer::session)
                .orElse(null);
        return dialogue.begin(providers.get(key), new Errand(ProviderPurpose.SIGN_IN, null, had, next));
    }

    public AtProvider toLink(String key, UUID account, UUID session, String next) {
        return dialogue.begin(providers.get(key), new Errand(ProviderPurpose.LINK, account, session, next));
    }
}
