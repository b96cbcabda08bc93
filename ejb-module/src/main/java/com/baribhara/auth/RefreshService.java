package com.baribhara.auth;

import com.baribhara.auth.internal.SessionIssuer;
import com.baribhara.auth.internal.SessionKeeping;
import com.baribhara.auth.internal.SignInLookups;
import com.baribhara.auth.internal.SignInLookups.Bearer;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Goes on with a session, or ends it, for whoever holds its refresh token: the token itself says who asks. */
@Stateless
@PermitAll
public class RefreshService {
    private final SignInLookups lookups;
    private final SessionIssuer issuer;
    private final SessionKeeping keeping;

    protected RefreshService() {
        this(null, null, null);
    }

    @Inject
    public RefreshService(SignInLookups lookups, SessionIssuer issuer, SessionKeeping keeping) {
        this.lookups = lookups;
        this.issuer = issuer;
        this.keeping = keeping;
    }

    /**
     * The next access token and the next refresh token. Without a transaction: who acts is known only once the token is read, and that a
     * token came twice must be kept although it is refused.
     *
     * @throws RefreshRefused whatever is wrong with it
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SessionTokens refresh(String token, Client client) {
        if (token == null || token.isBlank()) {
            throw new Invalid(new Field("refreshToken", "field.required"));
        }
        return lookups.bearer(token)
                .filter(found -> found.account().active())
                .flatMap(found -> issuer.renew(found.account(), found.membership(), found.session(), token, client))
                .orElseThrow(RefreshRefused::new);
    }

    /** Its session ends; a token that renews nothing ends nothing, and is not refused either (RFC 7009). */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void revoke(String token, SessionEnd why) {
        if (token != null && !token.isBlank()) {
            lookups.bearer(token).ifPresent(found -> end(found, why));
        }
    }

    private void end(Bearer bearer, SessionEnd why) {
        CurrentActor.runAs(bearer.membership().actor(bearer.account()), () -> keeping.end(bearer.session(), why));
    }
}
