package com.baribhara.shared.secrecy;

import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.time.Dhaka;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The keys of personal data, as the one who runs the installation sees and renews them. */
@Stateless
@RolesAllowed(Permissions.INSTALLATION_WRITE)
public class DataKeyService {
    private final KeyringStore store;
    private final KeyRenewal renewal;
    private final DomainEvents events;
    private final CurrentActor actor;

    protected DataKeyService() {
        this(null, null, null, null);
    }

    @Inject
    DataKeyService(KeyringStore store, KeyRenewal renewal, DomainEvents events, CurrentActor actor) {
        this.store = store;
        this.renewal = renewal;
        this.events = events;
        this.actor = actor;
    }

    public DataKeyView view() {
        StoredKeyring now = store.read();
        return new DataKeyView(
                now.keys().size(),
                now.keys().announced() || now.sweptAt() == null,
                Dhaka.time(now.renewedAt()),
                Dhaka.time(now.sweptAt()));
    }

    /** Makes a new key, which all rows follow to within minutes; does nothing when one is on its way. */
    public void renew() {
        if (renewal.announce()) {
            events.record(
                    new DomainEvent("DataKeyRenewed", actor.get().organisation().value(), Map.of()));
        }
    }
}
