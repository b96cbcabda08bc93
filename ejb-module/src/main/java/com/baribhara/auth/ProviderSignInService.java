package com.baribhara.auth;

import com.baribhara.auth.internal.provider.ProviderReturns;
import com.baribhara.auth.internal.provider.ProviderVisits;
import com.baribhara.shared.security.CallerAddress;
import com.baribhara.shared.security.Limit;
import com.baribhara.shared.security.Limits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The way in by somebody else's word: a provider that the installation trusts says who somebody is, and a linked account opens. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderSignInService {
    private static final int LONGEST_PAGE = 1000;

    private final ProviderVisits visits;
    private final ProviderReturns returns;
    private final Limits limits;

    protected ProviderSignInService() {
        this(null, null, null);
    }

    @Inject
    public ProviderSignInService(ProviderVisits visits, ProviderReturns returns, Limits limits) {
        this.visits = visits;
        this.returns = returns;
        this.limits = limits;
    }

    /** In the order of the settings. */
    public List<ProviderView> providers() {
        return visits.providers();
    }

    /**
     * Somebody goes to a provider to sign in.
     *
     * @param next the page to go on to; may be null
     * @param refreshToken of the session that the browser has until now; may be null
     * @throws ProviderRefused when there is no such provider, or it is away
     * @throws com.baribhara.shared.security.LimitReached when one address begins too often
     */
    public AtProvider begin(String provider, String next, String refreshToken) {
        limits.take(Limit.PROVIDER_ADDRESS, CallerAddress.prefix());
        return visits.toSignIn(provider, next == null || next.length() > LONGEST_PAGE ? null : next, refreshToken);
    }

    /**
     * Somebody comes back: a session begins, or the identity is linked to the account that asked for it.
     *
     * @throws ProviderRefused for whatever reason
     */
    public ProviderSignIn comeBack(ProviderAnswer answer, Client client) {
        return returns.back(answer, client);
    }
}
