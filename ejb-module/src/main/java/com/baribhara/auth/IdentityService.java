package com.baribhara.auth;

import com.baribhara.auth.internal.CurrentSession;
import com.baribhara.auth.internal.OwnPassword;
import com.baribhara.auth.internal.ReAuthentication;
import com.baribhara.auth.internal.provider.OwnIdentities;
import com.baribhara.auth.internal.provider.ProviderVisits;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.RuleBroken;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.ProofOfPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who the caller is at providers. An account keeps its password whatever is linked or unlinked, so nobody locks themselves out. */
@Stateless
@RolesAllowed(Permissions.SELF)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityService {
    private static final String PAGE = "/user/identities.xhtml?linked=true";

    private final OwnIdentities own;
    private final ProviderVisits visits;
    private final OwnPassword known;
    private final ReAuthentication again;
    private final CurrentSession session;
    private final CurrentActor actor;

    protected IdentityService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public IdentityService(
            OwnIdentities own,
            ProviderVisits visits,
            OwnPassword known,
            ReAuthentication again,
            CurrentSession session,
            CurrentActor actor) {
        this.own = own;
        this.visits = visits;
        this.known = known;
        this.again = again;
        this.session = session;
        this.actor = actor;
    }

    public List<LinkedIdentityView> list() {
        return own.list();
    }

    /**
     * The caller goes to a provider to show who they are there; what comes of it is known when they come back.
     *
     * @throws RuleBroken when the password is another, or the code of the second factor wrong
     * @throws ProviderRefused when there is no such provider, or it is away
     * @throws com.baribhara.shared.security.LimitReached after too many wrong passwords
     */
    public AtProvider link(String provider, ProofOfPerson proof) {
        UUID account = proven(proof);
        return visits.toLink(provider, account, session.get(), PAGE);
    }

    /**
     * That identity opens the account no more; sessions that it opened go on, as they do on other devices.
     *
     * @throws NotFound when the caller has none of that id
     * @throws RuleBroken when the password is another, or the code of the second factor wrong
     */
    public void unlink(UUID identity, ProofOfPerson proof) {
        proven(proof);
        own.remove(identity);
    }

    /** An identity is a way in, past the second factor here when one was shown there: so it is asked for here first. */
    private UUID proven(ProofOfPerson proof) {
        InputCheck check = new InputCheck();
        again.check(proof, check);
        check.refuse();
        UUID account = actor.get().account().orElseThrow();
        again.require(proof, account, known.known().hash());
        return account;
    }
}
