package com.baribhara.auth.internal.provider;

import com.baribhara.auth.LinkedIdentityView;
import com.baribhara.auth.internal.SessionRepository;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The caller's linked identities, read and unlinked each in a short transaction of its own. */
@Stateless
@RolesAllowed(Permissions.SELF)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnIdentities {
    private final SessionRepository sessions;
    private final IdentityRows rows;
    private final Providers providers;
    private final DomainEvents events;
    private final CurrentActor actor;

    protected OwnIdentities() {
        this(null, null, null, null, null);
    }

    @Inject
    public OwnIdentities(
            SessionRepository sessions,
            IdentityRows rows,
            Providers providers,
            DomainEvents events,
            CurrentActor actor) {
        this.sessions = sessions;
        this.rows = rows;
        this.providers = providers;
        this.events = events;
        this.actor = actor;
    }

    public List<LinkedIdentityView> list() {
        return rows.of(account());
    }

    /** @throws NotFound when the caller has none of that id */
    public void remove(UUID id) {
        UUID account = account();
        if (sessions.heldAccount(account).isEmpty()) {
            throw new NotFound("account", account);
        }
        String issuer = rows.remove(id, account).orElseThrow(() -> new NotFound("identity", id));
        Optional<Provider> provider = providers.ofIssuer(issuer);
        events.record(new DomainEvent(
                "IdentityUnlinked",
                account,
                Map.of("identity", id, "provider", provider.map(Provider::key).orElse(""))));
    }

    private UUID account() {
        return actor.get().account().orElseThrow();
    }
}
