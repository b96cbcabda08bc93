package com.baribhara.auth.internal.provider;

import com.baribhara.auth.ProviderRefused;
import com.baribhara.auth.ProviderRefused.Reason;
import com.baribhara.auth.internal.SessionRepository;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.Ids;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Links identities to accounts and finds accounts by them, each in a transaction of its own, for whoever came back from a provider: the
 * browser shows no session then, since its cookie is not sent across sites. The caller names who acts.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdentityKeeping {
    private final SessionRepository sessions;
    private final IdentityRows rows;
    private final DomainEvents events;
    private final Clock clock;
    private final Duration idle;

    protected IdentityKeeping() {
        this(null, null, null, null, null);
    }

    @Inject
    public IdentityKeeping(
            SessionRepository sessions,
            IdentityRows rows,
            DomainEvents events,
            @RealTime Clock clock,
            @ConfigProperty(name = "baribhara.session.idle", defaultValue = "P7D") Duration idle) {
        this.sessions = sessions;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
        this.idle = idle;
    }

    /** Disabled or not. */
    public Optional<Account> account(Identity identity) {
        return rows.account(identity).flatMap(sessions::heldAccount);
    }

    /** @return false when it was unlinked in the meantime */
    public boolean used(UUID account, Identity identity) {
        return rows.used(account, identity, OffsetDateTime.now(clock));
    }

    /**
     * For the account and the session that asked, both still good. The same link again is done already.
     *
     * @throws ProviderRefused when the identity opens another account, or the account has another identity of that provider
     */
    public void link(UUID account, UUID session, Provider provider, Identity identity) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean good = sessions.heldAccount(account).filter(Account::active).isPresent()
                && sessions.locked(session)
                        .filter(found -> found.account().equals(account) && found.alive(now, idle))
                        .isPresent();
        if (!good) {
            throw new ProviderRefused(Reason.STALE);
        }
        if (rows.account(identity).filter(account::equals).isPresent()) {
            return;
        }
        UUID id = Ids.next();
        if (!rows.add(id, account, identity, now)) {
            throw new ProviderRefused(Reason.TAKEN);
        }
        events.record(new DomainEvent("IdentityLinked", account, Map.of("identity", id, "provider", provider.key())));
    }
}
